import { textIn } from '#engine/text.ts';
import { readFormText } from '#server/care/read-form-text.ts';
import { tryDraft } from '#server/care/try-draft.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

/** An empty page, or the text of a form in use to begin from. */
export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const formId = event.url.searchParams.get('skjema') ?? '';
	const text = (await asked(readFormText(app, actor, { formId }))) ?? '';
	return {
		formId,
		text,
		tried: await asked(tryDraft(app, actor, { text })),
		forms: app.content.current.forms
			.map(({ id, title }) => ({ id, title: textIn(title, language).words }))
			.toSorted((a, b) => a.title.localeCompare(b.title, language))
	};
};

export const actions: Actions = {
	/** Checks what was written; nothing is kept. */
	default: async (event) => {
		const actor = staffOf(event);
		const posted = (await event.request.formData()).get('text');
		const text = typeof posted === 'string' ? posted.replaceAll('\r\n', '\n') : '';
		return { text, tried: await asked(tryDraft(event.locals.app, actor, { text })) };
	}
};
