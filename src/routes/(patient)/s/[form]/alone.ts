import type { Cookies } from '@sveltejs/kit';

/** For which private forms somebody has said that they are alone; forgotten with the browser. */
const name = 'alone';

export function saidAlone(cookies: Cookies, place: number): boolean {
	return (cookies.get(name) ?? '').split('.').includes(String(place));
}

export function rememberAlone(cookies: Cookies, place: number, isSecure: boolean): void {
	const places = new Set((cookies.get(name) ?? '').split('.').filter(Boolean));
	cookies.set(name, [...places.add(String(place))].join('.'), {
		path: '/s',
		httpOnly: true,
		sameSite: 'strict',
		secure: isSecure
	});
}
