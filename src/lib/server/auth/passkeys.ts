import {
	generateAuthenticationOptions,
	verifyAuthenticationResponse,
	type AuthenticationResponseJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { PasskeyTable } from '../db/tables/staff.ts';
import type { StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';

/** Who we are to a device: passkeys of one address do not open another. */
export function relyingParty({ settings }: App): { readonly id: string; readonly origin: string } {
	return { id: new URL(settings.origin).hostname, origin: settings.origin };
}

export function passkeysOf(db: Queries, staffId: StaffId): Promise<PasskeyTable[]> {
	return db
		.selectFrom('staff_passkey')
		.selectAll()
		.where('staff_id', '=', staffId)
		.orderBy('created_at')
		.execute();
}

/** What a browser asks its device to sign. Without keys, any of ours that the device holds. */
export function askForPasskey(
	app: App,
	challenge: string,
	keys: readonly PasskeyTable[] = []
): Promise<PublicKeyCredentialRequestOptionsJSON> {
	return generateAuthenticationOptions({
		rpID: relyingParty(app).id,
		challenge: Buffer.from(challenge, 'base64url'),
		userVerification: 'required',
		allowCredentials: keys.map((key) => ({
			id: key.credential_id,
			transports: JSON.parse(key.transports) as string[]
		}))
	});
}

/**
 * Whose passkey signed, checked with what we know of it; the device has seen that it is its owner.
 * @param takes whether this challenge is one that we asked, and takes it away
 */
export async function ownerOfPasskey(
	app: App,
	response: AuthenticationResponseJSON,
	takes: (challenge: string) => Promise<boolean>
): Promise<StaffId> {
	const { id, origin } = relyingParty(app);
	const key = await app.db.read
		.selectFrom('staff_passkey')
		.selectAll()
		.where('credential_id', '=', String(response.id).slice(0, 1400))
		.executeTakeFirst();
	if (!key) throw passkeyRefused();
	const verified = await verifyAuthenticationResponse({
		response,
		expectedChallenge: takes,
		expectedOrigin: origin,
		expectedRPID: id,
		requireUserVerification: true,
		credential: {
			id: key.credential_id,
			publicKey: Uint8Array.from(Buffer.from(key.public_key, 'base64url')),
			counter: key.counter
		}
	}).catch(() => null);
	if (!verified?.verified) throw passkeyRefused();
	await app.db.write((tx) =>
		tx
			.updateTable('staff_passkey')
			.set({
				counter: verified.authenticationInfo.newCounter,
				last_used_at: instant(app.clock)
			})
			.where('credential_id', '=', key.credential_id)
			.execute()
	);
	return key.staff_id;
}

export function passkeyRefused(): ServerRefusal {
	return new ServerRefusal(
		'code-refused',
		'This passkey was not accepted.',
		'Try again, or sign in with the password.'
	);
}
