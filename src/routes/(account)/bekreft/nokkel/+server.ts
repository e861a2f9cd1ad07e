import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { beginPasskeyConfirmation, confirmByPasskey } from '#server/auth/confirm-by-passkey.ts';
import { homeOf } from '../../../(staff)/home-of.ts';
import { answerInJson, readPasskeyMessage } from '../../../(staff)/passkey-message.ts';
import { readWayBack, staffOf } from '../../../(staff)/staff-of.ts';
import { ownSessionId } from '../../own-session.ts';
import type { RequestHandler } from './$types';

/** Showing with a passkey that it is still oneself, before something sensitive. */
export const POST: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const { app } = event.locals;
	const { response } = await readPasskeyMessage<AuthenticationResponseJSON>(event.request);
	if (!response) return answerInJson(beginPasskeyConfirmation(app, actor, {}));
	const confirmed = confirmByPasskey(app, actor, { response, sessionId: ownSessionId(event) });
	const to = readWayBack(event.url.searchParams.get('til')) ?? homeOf(actor);
	return answerInJson(confirmed, () => ({ to }));
};
