import { fail, redirect } from '@sveltejs/kit';
import { resume } from '#server/auth/resume.ts';
import { redeemAccessCode } from '#server/auth/redeem-access-code.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { isRefused } from '#server/server-refusal.ts';
import { askedOrRefused } from '../asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.patient) redirect(303, '/s');
	return {
		provider: locals.app.settings.providers.patient?.name ?? null,
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
