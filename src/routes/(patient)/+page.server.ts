import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import type { Settings } from '#server/settings/settings.ts';
import { enter } from './enter.ts';
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

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, cookies } = event;
		const written = (await request.formData()).get('code');
		const code = typeof written === 'string' ? written.trim() : '';
		if (code === '') return fail(400, { refusal: 'entry.empty' as const, written: '' });
		const { app } = locals;
		if (cookies.get(probe) === undefined) {
			sendProbe(cookies, app.settings);
			return fail(400, { refusal: 'entry.cookies' as const, written: code.slice(0, 120) });
		}
		const refused = await enter(event, code);
		// It opened nothing: handed back so that one letter can be put right.
		if (refused) {
			const { status, refusal } = refused;
			return fail(status, { written: code.slice(0, 120), refusal });
		}
		redirect(303, '/s');
	}
};

function sendProbe(cookies: Cookies, { isSecure }: Settings): void {
	cookies.set(probe, '1', { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure });
}
