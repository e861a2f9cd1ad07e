import type { Cookies } from '@sveltejs/kit';
import type { AssignmentId } from '#server/ids.ts';

/**
 * For which private forms somebody has said that they are alone; forgotten with the browser, and
 * never taken over by the next person on the same tablet.
 */
const name = 'alone';

export function saidAlone(cookies: Cookies, visit: AssignmentId, place: number): boolean {
	return placesIn(cookies, visit).includes(String(place));
}

export function rememberAlone(
	cookies: Cookies,
	visit: AssignmentId,
	place: number,
	isSecure: boolean
): void {
	const places = new Set(placesIn(cookies, visit)).add(String(place));
	cookies.set(name, [visit, ...places].join('.'), {
		path: '/s',
		httpOnly: true,
		sameSite: 'strict',
		secure: isSecure
	});
}

function placesIn(cookies: Cookies, visit: AssignmentId): readonly string[] {
	const [of, ...places] = (cookies.get(name) ?? '').split('.').filter(Boolean);
	return of === visit ? places : [];
}
