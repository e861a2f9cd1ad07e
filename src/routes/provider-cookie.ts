import type { Cookies } from '@sveltejs/kit';
import type { Departure } from '#server/auth/provider-visit.ts';
import type { Settings } from '#server/settings/settings.ts';

const lifeInSeconds = 5 * 60;

/** Lax, not strict: whoever comes back comes from another site. It opens nothing by itself. */
function cookieOf({ isSecure }: Settings) {
	const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
	return { name: isSecure ? '__Host-away' : 'away', options };
}

/** Sends the browser away, remembering that it was this one. */
export function depart(
	settings: Settings,
	cookies: Cookies,
	{ address, browserSecret }: Departure
): Response {
	keepBrowserSecret(settings, cookies, browserSecret);
	return new Response(null, { status: 303, headers: { location: address } });
}

/** Remembers with the browser what it left with. */
export function keepBrowserSecret(settings: Settings, cookies: Cookies, secret: string): void {
	const { name, options } = cookieOf(settings);
	cookies.set(name, secret, { ...options, maxAge: lifeInSeconds });
}

/** The secret of the browser that left; it is of use once. */
export function takeBrowserSecret(settings: Settings, cookies: Cookies): string {
	const { name, options } = cookieOf(settings);
	const secret = cookies.get(name) ?? '';
	cookies.delete(name, options);
	return secret;
}
