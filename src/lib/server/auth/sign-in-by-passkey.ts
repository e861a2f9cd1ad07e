import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { issueChallenge, takeChallenge } from './challenge.ts';
import { askForPasskey, ownerOfPasskey, passkeyRefused } from './passkeys.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { beginSessionOf } from './begin-session-of.ts';
import type { SignedIn } from './sign-in.ts';
import { endPendingSession } from './staff-session.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;

function limitsOf(address: string, name: string, tries: number): readonly Limited[] {
	return [{ rule: { name, tries, windowSeconds: quarterOfAnHour }, key: address }];
}

/** Asks whoever is at the door for a passkey of ours; says nothing about who has one. */
export const beginPasskeySignIn = verb(
	{
		name: 'beginPasskeySignIn',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async (
		{ app, actor },
		_input: Record<string, never>
	): Promise<PublicKeyCredentialRequestOptionsJSON> => {
		// Every question is a row: nobody fills the table.
		const limits = limitsOf(actor.address, 'passkey-asked', 200);
		await refuseTooManyTries(app, limits);
		await countTry(app, limits);
		return askForPasskey(app, await issueChallenge(app, 'passkey-sign-in'));
	}
);

export interface PasskeySignIn {
	readonly response: AuthenticationResponseJSON;
	/** A session that waits for its second factor; the passkey is enough without. */
	readonly pendingSessionId: string | null;
}

/** A passkey is two things at once: the device, and that its owner unlocked it. */
export const signInByPasskey = verb(
	{
		name: 'signInByPasskey',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: PasskeySignIn): Promise<SignedIn> => {
		const limits = limitsOf(actor.address, 'passkey', 30);
		await refuseTooManyTries(app, limits);
		try {
			const staffId = await ownerOfPasskey(app, input.response, async (challenge) =>
				Boolean(await app.db.write((tx) => takeChallenge(tx, app, 'passkey-sign-in', challenge)))
			);
			const signedIn = await beginSessionOf(app, staffId, 'signInByPasskey');
			if (!signedIn) throw passkeyRefused();
			if (input.pendingSessionId) await endPendingSession(app, input.pendingSessionId);
			return signedIn;
		} catch (error) {
			await countTry(app, limits);
			const refusal = { actor, act: 'signInByPasskey', outcome: 'refused', object } as const;
			await app.db.write((tx) => recordAudit(tx, app, refusal));
			throw error;
		}
	}
);
