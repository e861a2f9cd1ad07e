import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { addPasskey, beginPasskey } from '#server/auth/own-passkeys.ts';
import { answerInJson, readPasskeyMessage } from '../../../(staff)/passkey-message.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { ownSessionId } from '../../own-session.ts';
import type { RequestHandler } from './$types';

/** A new passkey: first what the device is asked to make, then what it made. */
export const POST: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const { app } = event.locals;
	const { response, name } = await readPasskeyMessage<RegistrationResponseJSON>(event.request);
	if (!response) return answerInJson(beginPasskey(app, actor, {}));
	const added = addPasskey(app, actor, { response, name, sessionId: ownSessionId(event) });
	return answerInJson(added, (codes) => ({ codes }));
};
