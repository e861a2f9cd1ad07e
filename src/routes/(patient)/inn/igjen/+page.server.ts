import { error, fail, redirect } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { holdPost } from '#server/care/held-post.ts';
import { enter } from '../../enter.ts';
import { wasTakenBackFrom } from '../../taken-back.ts';
import { backPath, heldField } from './held-fields.ts';
import type { Actions, PageServerLoad } from './$types';

/** There is nothing here but what was just posted. */
export const load: PageServerLoad = ({ request }) => {
	if (request.method === 'GET') redirect(303, '/');
	return {};
};

/**
 * What was written after a session had ended, carried by the page itself: sealed, so that neither
 * the page nor its source shows any of it. In again, the page that was posted gets it.
 */
export const actions: Actions = {
	default: async (event) => {
		const { request, locals, cookies, url } = event;
		const posted = await request.formData();
		const back = backPath(url);
		const held = posted.get(heldField);
		if (back === null) redirect(303, '/');
		if (typeof held !== 'string') {
			const sessionId = cookies.get(sessionCookie(locals.app.settings, 'patient').name) ?? '';
			const fields = [...posted].flatMap(([name, value]) =>
				typeof value === 'string' ? [[name, value] as const] : []
			);
			const sealed = await holdPost(locals.app, sessionId, fields);
			if (sealed === null) {
				if (await wasTakenBackFrom(event)) error(409, { message: 'closed', code: 'closed' });
				redirect(303, '/');
			}
			return { held: sealed, refusal: null };
		}
		const written = String(posted.get('code') ?? '').trim();
		if (written === '') return fail(400, { held, refusal: 'entry.empty' as const });
		const refused = await enter(event, written);
		if (refused) return fail(refused.status, { held, refusal: refused.refusal });
		// The browser posts the same fields once more, now with a session.
		redirect(307, back);
	}
};
