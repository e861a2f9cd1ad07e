import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { isReviewed } from '#engine/content/reviews.ts';
import { textIn } from '#engine/text.ts';
import { answerItems, type RawWrite } from '#server/care/answer-items.ts';
import { handInForm } from '#server/care/hand-in-form.ts';
import { reopenResponse } from '#server/care/reopen-response.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { lastOf, postedFields } from '#ui/patient/posted-fields.ts';
import { readPosted } from '#ui/patient/read-posted.ts';
import { asked } from '../../../../../../../../asked.ts';
import { contactsIn } from '../../../../../../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { findFilledForm } from './filled-form.ts';
import { marksOf, responseOf } from './saving.ts';

export const load: PageServerLoad = async (event) => {
	const found = await findFilledForm(event);
	const { language } = event.locals;
	const settings = await asked(readUnitSettings(event.locals.app, found.actor, {}));
	const { instrument, title } = found.form;
	return {
		name: found.episode.identity.name,
		episodeId: found.episode.episodeId,
		assignmentId: found.assignmentId,
		way: found.way,
		title: textIn(title, language).words,
		isReviewed: isReviewed(event.locals.app.content.current, {
			form: found.form.id,
			version: found.form.version
		}),
		handed: found.handed,
		isTheirsAlone: found.isTheirsAlone,
		isHandedIn: found.response?.state === 'submitted',
		contacts: contactsIn(settings),
		endpoint: `${event.url.pathname}/lagre`,
		notice: instrument ? textIn(instrument.licence.notice, language).words : null
	};
};

export const actions: Actions = {
	/** The whole form at once: saves what fits, and is done with it when that was asked. */
	default: async (event) => {
		const found = await findFilledForm(event);
		if (found.isTheirsAlone) error(409, { message: 'closed', code: 'closed' });
		const { app } = event.locals;
		const back = `/team/${found.episode.episodeId}/skjema/${found.assignmentId}`;
		const posted = postedFields(await event.request.formData());
		const go = lastOf(posted, 'go');
		const responseId = await responseOf(event, found);
		if (go === 'reopen') {
			await asked(reopenResponse(app, found.actor, { responseId }));
			redirect(303, event.url.pathname);
		}
		const items = found.handed.form.sections.flatMap((section) => section.items);
		const client = `post-${randomUUID()}`;
		const writes = readPosted(posted, items).map(({ item, raw, wantsToTalk }, place): RawWrite => ({
			client,
			seq: place + 1,
			item: item.id,
			raw,
			marks: { ...marksOf(found), ...(wantsToTalk ? { talk: 'yes' } : {}) }
		}));
		if (writes.length) {
			const { refused } = await asked(answerItems(app, found.actor, { responseId, writes }));
			if (Object.keys(refused).length) {
				const raws = writes.filter(({ item }) => refused[item]).map(({ item, raw }) => [item, raw]);
				return fail(400, { raws: Object.fromEntries(raws) as Record<string, never> });
			}
		}
		if (go !== 'done') redirect(303, event.url.pathname);
		if (found.way === 'dere') await asked(handInForm(app, found.actor, { responseId }));
		redirect(303, back);
	}
};
