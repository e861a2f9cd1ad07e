import { fail, redirect } from '@sveltejs/kit';
import {
	beginSecondFactor,
	confirmSecondFactor,
	removeSecondFactor,
	renewRecoveryCodes
} from '#server/auth/own-second-factor.ts';
import { readOwnAccount } from '#server/auth/own-sessions.ts';
import type { ServerRefusal } from '#server/server-refusal.ts';
import { asked, askedOrRefused, statusOf } from '../../../asked.ts';
import { qrShape } from '../../../(clinic)/qr-shape.ts';
import { confirmFirst } from '../../../(staff)/confirm-first.ts';
import { postedText } from '../../../(staff)/posted-text.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { ownSessionId } from '../../own-session.ts';
import { saidAbout } from '../../said-about.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const sessionId = ownSessionId(event);
	return { account: await asked(readOwnAccount(event.locals.app, actor, { sessionId })) };
};

/** Somebody who showed who they are too long ago does so, and comes back. */
function refused(refusal: ServerRefusal) {
	confirmFirst(refusal, '/konto/tofaktor');
	return fail(statusOf(refusal), { said: saidAbout(refusal) });
}

export const actions: Actions = {
	begin: async (event) => {
		const actor = staffOf(event);
		const begun = await askedOrRefused(beginSecondFactor(event.locals.app, actor, {}));
		if ('refusal' in begun) return refused(begun.refusal);
		const { secret, address } = begun.output;
		return { secret, qr: qrShape(address) };
	},
	confirm: async (event) => {
		const actor = staffOf(event);
		const code = postedText(await event.request.formData(), 'code');
		const sessionId = ownSessionId(event);
		const confirmed = await askedOrRefused(
			confirmSecondFactor(event.locals.app, actor, { code, sessionId })
		);
		if ('refusal' in confirmed) return refused(confirmed.refusal);
		return { codes: confirmed.output };
	},
	renew: async (event) => {
		const actor = staffOf(event);
		const renewed = await askedOrRefused(renewRecoveryCodes(event.locals.app, actor, {}));
		if ('refusal' in renewed) return refused(renewed.refusal);
		return { codes: renewed.output };
	},
	remove: async (event) => {
		const actor = staffOf(event);
		const removed = await askedOrRefused(removeSecondFactor(event.locals.app, actor, {}));
		if ('refusal' in removed) return refused(removed.refusal);
		redirect(303, '/konto');
	}
};
