import { buildEndSessionUrl } from 'openid-client';
import type { App } from '../app.ts';
import { digest } from '../vault/keyed-digest.ts';
import type { Place } from '../vault/place.ts';
import { seal, unseal } from '../vault/seal.ts';
import { issueChallenge, takeChallenge } from './challenge.ts';
import { providerClient } from './provider-client.ts';

const place = (row: string): Place => ({
	table: 'session',
	row,
	column: 'sealed_id_token',
	unit: 'installation'
});

/** Remembers with a session how the provider knows it. */
export async function keepIdToken(app: App, sessionId: string, idToken: string): Promise<void> {
	const hash = digest(sessionId);
	const sealed_id_token = seal(app.vault.projectKeys.installation, idToken, place(hash));
	await app.db.write((tx) =>
		tx.updateTable('session').set({ sealed_id_token }).where('id_hash', '=', hash).execute()
	);
}

/** Null for a session that began without a provider. */
export async function readIdToken(app: App, sessionId: string): Promise<string | null> {
	const hash = digest(sessionId);
	const row = await app.db.read
		.selectFrom('session')
		.select('sealed_id_token')
		.where('id_hash', '=', hash)
		.executeTakeFirst();
	const sealed = row?.sealed_id_token ?? null;
	return sealed && unseal<string>(app.vault.projectKeys.installation, sealed, place(hash));
}

/** For a cookie: the browser that has just signed out here may sign out there, once. */
export function beginProviderSignOut(app: App, idToken: string): Promise<string> {
	return issueChallenge(app, 'provider-sign-out', '', idToken);
}

/**
 * Where the browser signs out at the provider; null when there is nothing to sign out of, or the
 * provider does not answer or has no such place. Signing out here has happened before, whatever.
 */
export async function providerSignOutAddress(app: App, secret: string): Promise<string | null> {
	const provider = app.settings.providers.staff;
	const taken = await app.db.write((tx) =>
		takeChallenge<string>(tx, app, 'provider-sign-out', secret)
	);
	if (!provider || !taken) return null;
	return providerClient(provider)
		.then(
			(client) =>
				buildEndSessionUrl(client, {
					id_token_hint: taken.remembered,
					post_logout_redirect_uri: `${app.settings.origin}/logg-inn`
				}).href
		)
		.catch(() => null);
}
