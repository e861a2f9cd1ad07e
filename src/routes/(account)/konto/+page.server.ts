import { fail, redirect } from '@sveltejs/kit';
import { changePassword } from '#server/auth/change-password.ts';
import { endOwnSessions, readOwnAccount } from '#server/auth/own-sessions.ts';
import { removePasskey } from '#server/auth/own-passkeys.ts';
import { readOwnProviderLink, unlinkProvider } from '#server/auth/own-provider-link.ts';
import { asked, askedOrRefused, statusOf } from '../../asked.ts';
import { confirmFirst } from '../../(staff)/confirm-first.ts';
import { homeOf } from '../../(staff)/home-of.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { ownSessionId } from '../own-session.ts';
import { saidAbout } from '../said-about.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const sessionId = ownSessionId(event);
	return {
		account: await asked(readOwnAccount(event.locals.app, actor, { sessionId })),
		provider: event.locals.app.settings.providers.staff?.name ?? null,
		isLinked: await asked(readOwnProviderLink(event.locals.app, actor, {})),
		owes: actor.owes ?? null
	};
};

export const actions: Actions = {
	password: async (event) => {
		const actor = staffOf(event);
		const posted = await event.request.formData();
		const change = {
			current: postedText(posted, 'current', 400),
			next: postedText(posted, 'next', 400),
			sessionId: ownSessionId(event)
		};
		const changed = await askedOrRefused(changePassword(event.locals.app, actor, change));
		if ('refusal' in changed) {
			return fail(statusOf(changed.refusal), { said: saidAbout(changed.refusal), isDone: false });
		}
		// Nothing stands between them and their work any more.
		if (actor.owes === 'password') redirect(303, homeOf({ ...actor, owes: undefined }));
		return { said: 'account.passwordChanged' as const, isDone: true };
	},
	removePasskey: async (event) => {
		const actor = staffOf(event);
		const credentialId = postedText(await event.request.formData(), 'passkey', 1400);
		const removed = await askedOrRefused(removePasskey(event.locals.app, actor, { credentialId }));
		if ('output' in removed) redirect(303, '/konto');
		confirmFirst(removed.refusal, '/konto');
		return fail(statusOf(removed.refusal), { said: saidAbout(removed.refusal), isDone: false });
	},
	unlink: async (event) => {
		const actor = staffOf(event);
		const unlinked = await askedOrRefused(unlinkProvider(event.locals.app, actor, {}));
		if ('output' in unlinked) redirect(303, '/konto');
		confirmFirst(unlinked.refusal, '/konto');
		return fail(statusOf(unlinked.refusal), { said: saidAbout(unlinked.refusal), isDone: false });
	},
	end: async (event) => {
		const actor = staffOf(event);
		const publicId = postedText(await event.request.formData(), 'session');
		await asked(endOwnSessions(event.locals.app, actor, { publicId }));
		redirect(303, '/konto');
	},
	endOthers: async (event) => {
		const actor = staffOf(event);
		const butSessionId = ownSessionId(event);
		await asked(endOwnSessions(event.locals.app, actor, { butSessionId }));
		redirect(303, '/konto');
	}
};
