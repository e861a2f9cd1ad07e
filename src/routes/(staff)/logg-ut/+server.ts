import { redirect } from '@sveltejs/kit';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signOut } from '#server/auth/sign-out.ts';
import { endPendingSession } from '#server/auth/staff-session.ts';
import { askedOrRefused } from '../../asked.ts';
import { keepBrowserSecret } from '../../provider-cookie.ts';
import type { RequestHandler } from './$types';

/** Ends the session here and on the server. Done twice, it is done once. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
	const { app, staff } = locals;
	const cookie = sessionCookie(app.settings, 'staff');
	const sessionId = cookies.get(cookie.name);
	cookies.delete(cookie.name, cookie.options);
	if (staff && sessionId) {
		const signedOut = await askedOrRefused(signOut(app, staff, { sessionId }));
		if ('output' in signedOut && signedOut.output.atProvider) {
			keepBrowserSecret(app.settings, cookies, signedOut.output.atProvider);
			redirect(303, '/logg-ut/ekstern');
		}
	}
	// Half a session, with a password and no code, ends as well.
	else if (sessionId) await endPendingSession(app, sessionId);
	redirect(303, '/logg-inn');
};
