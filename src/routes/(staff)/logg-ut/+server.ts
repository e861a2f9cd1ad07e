import { redirect } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signOut } from '#server/auth/sign-out.ts';
import { endPendingSession } from '#server/auth/staff-session.ts';
import { askedOrRefused } from '../../asked.ts';
import type { RequestHandler } from './$types';

/** Ends the session here and on the server. Done twice, it is done once. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
	const { app, staff } = locals;
	const cookie = sessionCookie(app.settings, 'staff');
	const sessionId = cookies.get(cookie.name);
	if (staff && sessionId) await askedOrRefused(signOut(app, staff, { sessionId }));
	// Half a session, with a password and no code, ends as well.
	else if (sessionId) await endPendingSession(app, sessionId);
	cookies.delete(cookie.name, cookie.options);
	redirect(303, '/logg-inn');
};
