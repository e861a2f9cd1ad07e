import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { beginPasskeySignIn, signInByPasskey } from '#server/auth/sign-in-by-passkey.ts';
import { homeOf } from '../../home-of.ts';
import { answerInJson, readPasskeyMessage } from '../../passkey-message.ts';
import { readWayBack } from '../../staff-of.ts';
import type { RequestHandler } from './$types';

/** Signing in with a passkey: first what to ask the device, then what it answered. */
export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const { app, nobody } = locals;
	const { response } = await readPasskeyMessage<AuthenticationResponseJSON>(request);
	if (!response) return answerInJson(beginPasskeySignIn(app, nobody, {}));
	const { name, options } = sessionCookie(app.settings, 'staff');
	const pendingSessionId = cookies.get(name) ?? null;
	return answerInJson(signInByPasskey(app, nobody, { response, pendingSessionId }), (signedIn) => {
		cookies.set(name, signedIn.sessionId, options);
		return { to: readWayBack(url.searchParams.get('til')) ?? homeOf(signedIn.actor) };
	});
};
