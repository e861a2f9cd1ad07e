import { enterByProvider } from '#server/auth/enter-by-provider.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { askedOrRefused } from '../../../asked.ts';
import { takeBrowserSecret } from '../../../provider-cookie.ts';
import type { PageServerLoad } from './$types';

const said = {
	'provider-cancelled': 'entry.provider.cancelled',
	'provider-unknown': 'entry.provider.unknown',
	'provider-weak': 'entry.provider.weak'
} as const;

/**
 * Back from the provider. The page goes on by itself: a session cookie that is strict to this site
 * is not sent along with a redirect that began on another.
 */
export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const { app, nobody } = locals;
	const browserSecret = takeBrowserSecret(app.settings, cookies);
	const query = url.search.slice(1, 4000);
	const entered = await askedOrRefused(enterByProvider(app, nobody, { query, browserSecret }));
	if ('refusal' in entered) {
		const { code } = entered.refusal;
		return {
			isIn: false,
			said: code in said ? said[code as keyof typeof said] : ('entry.provider.failed' as const)
		};
	}
	const { name, options } = sessionCookie(app.settings, 'patient');
	cookies.set(name, entered.output.sessionId, options);
	return { isIn: true, said: null };
};
