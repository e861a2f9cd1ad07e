import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import { theUnit } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { digest } from '../vault/keyed-digest.ts';
import { issueChallenge, takeChallenge } from './challenge.ts';
import { askForPasskey, ownerOfPasskey, passkeyRefused, passkeysOf } from './passkeys.ts';
import { verb } from './verb.ts';

/** Asks somebody who is signed in to show with a passkey that it is still them. */
export const beginPasskeyConfirmation = verb(
	{
		name: 'beginPasskeyConfirmation',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async (
		{ app, actor },
		_input: Record<string, never>
	): Promise<PublicKeyCredentialRequestOptionsJSON> => {
		const keys = await passkeysOf(app.db.read, actor.staffId);
		const challenge = await issueChallenge(app, 'passkey-confirm', actor.staffId);
		return askForPasskey(app, challenge, keys);
	}
);

/** Somebody who is signed in shows with a passkey that it is still them. */
export const confirmByPasskey = verb(
	{
		name: 'confirmByPasskey',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async (
		{ app, actor, write },
		input: { response: AuthenticationResponseJSON; sessionId: string }
	): Promise<void> => {
		const { staffId } = actor;
		const owner = await ownerOfPasskey(app, input.response, async (challenge) =>
			Boolean(
				await app.db.write((tx) => takeChallenge(tx, app, 'passkey-confirm', challenge, staffId))
			)
		);
		if (owner !== staffId) throw passkeyRefused();
		await write((tx) =>
			tx
				.updateTable('session')
				.set({ confirmed_at: instant(app.clock) })
				.where('id_hash', '=', digest(input.sessionId))
				.where('staff_id', '=', staffId)
				.execute()
		);
	}
);
