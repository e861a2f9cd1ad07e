import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signInByProvider } from '#server/auth/sign-in-by-provider.ts';
import { askedOrRefused } from '../../../../asked.ts';
import { takeBrowserSecret } from '../../../../provider-cookie.ts';
import { homeOf } from '../../../home-of.ts';
import type { PageServerLoad } from './$types';

/**
 * Back from the provider. The page goes on by itself: a session cookie that is strict to this site
 * is not sent along with a redirect that began on another.
 */
export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const { app, nobody } = locals;
	const browserSecret = takeBrowserSecret(app.settings, cookies);
	const query = url.search.slice(1, 4000);
	const entered = await askedOrRefused(signInByProvider(app, nobody, { query, browserSecret }));
	if ('refusal' in entered) {
		return { to: null, said: entered.refusal.code };
	}
	const { signedIn, then } = entered.output;
	if (!signedIn) return { to: then || '/konto', said: null };
	const { name, options } = sessionCookie(app.settings, 'staff');
	cookies.set(name, signedIn.sessionId, options);
	const to = signedIn.awaits ? '/logg-inn/kode' : then || homeOf(signedIn.actor);
	return { to, said: null };
};
