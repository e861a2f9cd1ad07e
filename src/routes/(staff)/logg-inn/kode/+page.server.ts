import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signInSecondFactor } from '#server/auth/sign-in-second-factor.ts';
import { askedOrRefused, statusOf } from '../../../asked.ts';
import { homeOf } from '../../home-of.ts';
import { postedText } from '../../posted-text.ts';
import { readWayBack } from '../../staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

/** The half session of somebody whose password was right; anybody else begins at the door. */
function halfSession({ locals, cookies }: RequestEvent): string {
	const { app } = locals;
	return cookies.get(sessionCookie(app.settings, 'staff').name) ?? redirect(303, '/logg-inn');
}

export const load: PageServerLoad = (event) => {
	if (event.locals.staff) redirect(303, homeOf(event.locals.staff));
	halfSession(event);
};

export const actions: Actions = {
	default: async (event) => {
		const { app, nobody } = event.locals;
		const sessionId = halfSession(event);
		const code = postedText(await event.request.formData(), 'code');
		const asked = await askedOrRefused(signInSecondFactor(app, nobody, { sessionId, code }));
		if ('refusal' in asked) {
			const { refusal } = asked;
			if (refusal.code === 'sign-in-refused') redirect(303, '/logg-inn');
			const isTooMany = refusal.code === 'too-many-tries';
			return fail(statusOf(refusal), {
				said: isTooMany ? ('account.tooMany' as const) : ('secondStep.wrong' as const)
			});
		}
		const { name, options } = sessionCookie(app.settings, 'staff');
		event.cookies.set(name, asked.output.sessionId, options);
		const back = readWayBack(event.url.searchParams.get('til'));
		redirect(303, back ?? homeOf(asked.output.actor));
	}
};
