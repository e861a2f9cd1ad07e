import { fail, redirect } from '@sveltejs/kit';
import { confirmAgain } from '#server/auth/confirm-again.ts';
import { readOwnAccount } from '#server/auth/own-sessions.ts';
import { asked, askedOrRefused, statusOf } from '../../asked.ts';
import { homeOf } from '../../(staff)/home-of.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { readWayBack, staffOf } from '../../(staff)/staff-of.ts';
import { ownSessionId } from '../own-session.ts';
import { saidAbout } from '../said-about.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const sessionId = ownSessionId(event);
	const account = await asked(readOwnAccount(event.locals.app, actor, { sessionId }));
	return { hasCodeApp: account.hasCodeApp, hasPasskey: account.passkeys.length > 0 };
};

export const actions: Actions = {
	default: async (event) => {
		const actor = staffOf(event);
		const posted = await event.request.formData();
		const confirmation = {
			sessionId: ownSessionId(event),
			password: postedText(posted, 'password', 400),
			code: postedText(posted, 'code')
		};
		const confirmed = await askedOrRefused(confirmAgain(event.locals.app, actor, confirmation));
		if ('refusal' in confirmed) {
			return fail(statusOf(confirmed.refusal), { said: saidAbout(confirmed.refusal) });
		}
		redirect(303, readWayBack(event.url.searchParams.get('til')) ?? homeOf(actor));
	}
};
