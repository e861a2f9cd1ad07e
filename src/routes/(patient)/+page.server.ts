import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { resume } from '#server/auth/resume.ts';
import { redeemAccessCode } from '#server/auth/redeem-access-code.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { isRefused } from '#server/server-refusal.ts';
import type { Settings } from '#server/settings/settings.ts';
import { askedOrRefused } from '../asked.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says nothing; that it comes back shows that cookies are taken, before a code is used up. */
const probe = 'ready';

export const load: PageServerLoad = ({ locals, cookies, url }) => {
	if (locals.patient) redirect(303, '/s');
	const { settings } = locals.app;
	sendProbe(cookies, settings);
	// A session that is over leaves its cookie behind: say so, and forget it.
	const { name, options } = sessionCookie(settings, 'patient');
	const isEnded = cookies.get(name) !== undefined;
	if (isEnded) cookies.delete(name, options);
	return {
		isEnded,
		provider: settings.providers.patient?.name ?? null,
		hasProviderFailed: url.searchParams.get('inn') === 'nei'
	};
};

/** Four words or more are the person's own phrase; anything else is a code. */
function isPhrase(written: string): boolean {
	return written.trim().split(/[\s-]+/).length >= 4 && !/\d/.test(written);
}

export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		const written = (await request.formData()).get('code');
		const code = typeof written === 'string' ? written.trim() : '';
		if (code === '') return fail(400, { refusal: 'entry.empty' as const, written: '' });
		const { app, nobody } = locals;
		if (cookies.get(probe) === undefined) {
			sendProbe(cookies, app.settings);
			return fail(400, { refusal: 'entry.cookies' as const, written: code.slice(0, 120) });
		}
		const entered = await askedOrRefused(
			isPhrase(code)
				? resume(app, nobody, { phrase: code })
				: redeemAccessCode(app, nobody, { code })
		);
		if ('refusal' in entered) {
			const isTooMany = isRefused(entered.refusal, 'too-many-tries');
			return fail(isTooMany ? 429 : 401, {
				// It opened nothing: handed back so that one letter can be put right.
				written: code.slice(0, 120),
				refusal: isTooMany ? ('entry.tooMany' as const) : ('entry.refused' as const)
			});
		}
		const { name, options } = sessionCookie(app.settings, 'patient');
		cookies.set(name, entered.output.sessionId, options);
		redirect(303, '/s');
	}
};

function sendProbe(cookies: Cookies, { isSecure }: Settings): void {
	cookies.set(probe, '1', { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure });
}
