import { redirect, type RequestEvent } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';

/** The id of the session that somebody is in; it never leaves the server but as their cookie. */
export function ownSessionId({ locals, cookies }: RequestEvent): string {
	const { name } = sessionCookie(locals.app.settings, 'staff');
	return cookies.get(name) ?? redirect(303, '/logg-inn');
}
