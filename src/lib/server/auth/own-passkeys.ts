import {
	generateRegistrationOptions,
	verifyRegistrationResponse,
	type PublicKeyCredentialCreationOptionsJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { theUnit } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { digest } from '../vault/keyed-digest.ts';
import { issueChallenge, takeChallenge } from './challenge.ts';
import { passkeyRefused, passkeysOf, relyingParty } from './passkeys.ts';
import { countRecoveryCodes, storeRecoveryCodes } from './second-factor.ts';
import { verb } from './verb.ts';

const mostPasskeys = 10;
// Ed25519, P-256, RSA: what devices have. What Node still calls experimental is left out.
const algorithms = [-8, -7, -257];

/** Begins a new passkey: what the browser asks the device to make. */
export const beginPasskey = verb(
	{
		name: 'beginPasskey',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'nothing',
		afterConfirming: true,
		on: theUnit
	},
	async (
		{ app, actor },
		_input: Record<string, never>
	): Promise<PublicKeyCredentialCreationOptionsJSON> => {
		const keys = await passkeysOf(app.db.read, actor.staffId);
		if (keys.length >= mostPasskeys) {
			throw new ServerRefusal('conflict', 'There are ten passkeys already.', 'Remove one first.');
		}
		const { email } = await app.db.read
			.selectFrom('staff')
			.select('email')
			.where('id', '=', actor.staffId)
			.executeTakeFirstOrThrow();
		const challenge = await issueChallenge(app, 'passkey-add', actor.staffId);
		return generateRegistrationOptions({
			rpName: 'Terskel',
			rpID: relyingParty(app).id,
			userName: email,
			userDisplayName: actor.name,
			userID: Uint8Array.from(Buffer.from(actor.staffId)),
			challenge: Buffer.from(challenge, 'base64url'),
			attestationType: 'none',
			supportedAlgorithmIDs: algorithms,
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			excludeCredentials: keys.map((key) => ({ id: key.credential_id }))
		});
	}
);

export interface NewPasskey {
	readonly response: RegistrationResponseJSON;
	readonly name: string;
	readonly sessionId: string;
}

/**
 * The device has made it. Other sessions end. Gives recovery codes when there were none, to be
 * shown once.
 */
export const addPasskey = verb(
	{
		name: 'addPasskey',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, input: NewPasskey): Promise<readonly string[]> => {
		const { staffId } = actor;
		const { id, origin } = relyingParty(app);
		const verified = await verifyRegistrationResponse({
			response: input.response,
			expectedChallenge: async (challenge) =>
				(await app.db.write((tx) => takeChallenge(tx, app, 'passkey-add', challenge, staffId))) !==
				null,
			expectedOrigin: origin,
			expectedRPID: id,
			requireUserVerification: true,
			supportedAlgorithmIDs: algorithms
		}).catch(() => null);
		if (!verified?.verified) throw passkeyRefused();
		const { credential } = verified.registrationInfo;
		return write(async (tx) => {
			const added = await tx
				.insertInto('staff_passkey')
				.values({
					credential_id: credential.id,
					staff_id: staffId,
					public_key: Buffer.from(credential.publicKey).toString('base64url'),
					transports: JSON.stringify(credential.transports ?? []),
					name: input.name.trim().slice(0, 60),
					counter: credential.counter,
					created_at: instant(app.clock),
					last_used_at: null
				})
				.onConflict((conflict) => conflict.column('credential_id').doNothing())
				.executeTakeFirst();
			if (added.numInsertedOrUpdatedRows !== 1n) throw passkeyRefused();
			await tx
				.updateTable('session')
				.set({ assurance: 'second-factor' })
				.where('id_hash', '=', digest(input.sessionId))
				.where('staff_id', '=', staffId)
				.execute();
			await tx
				.deleteFrom('session')
				.where('staff_id', '=', staffId)
				.where('id_hash', '!=', digest(input.sessionId))
				.execute();
			const hasCodes = (await countRecoveryCodes(tx, staffId)) > 0;
			return hasCodes ? [] : storeRecoveryCodes(tx, app, staffId);
		});
	}
);

export const removePasskey = verb(
	{
		name: 'removePasskey',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ actor, write }, input: { credentialId: string }): Promise<void> => {
		await write((tx) =>
			tx
				.deleteFrom('staff_passkey')
				.where('credential_id', '=', input.credentialId)
				.where('staff_id', '=', actor.staffId)
				.execute()
		);
	}
);
