import { readFile } from 'node:fs/promises';
import {
	allowInsecureRequests,
	ClientSecretPost,
	discovery,
	PrivateKeyJwt,
	type ClientAuth,
	type Configuration
} from 'openid-client';
import type { ProviderSettings } from '../settings/settings.ts';

const timeoutInSeconds = 10;
const known = new WeakMap<ProviderSettings, Promise<Configuration>>();

/** The provider's own description of itself, fetched once; a failed fetch is tried again next time. */
export function providerClient(provider: ProviderSettings): Promise<Configuration> {
	const found = known.get(provider);
	if (found) return found;
	const discovered = discover(provider);
	known.set(provider, discovered);
	discovered.catch(() => known.delete(provider));
	return discovered;
}

async function discover(provider: ProviderSettings): Promise<Configuration> {
	const issuer = new URL(provider.issuer);
	return discovery(issuer, provider.clientId, undefined, await proofOf(provider), {
		timeout: timeoutInSeconds,
		// Only a loopback address gets this far without TLS.
		execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : []
	});
}

async function proofOf({ proof }: ProviderSettings): Promise<ClientAuth> {
	if (proof.by === 'secret') return ClientSecretPost(proof.secret);
	const jwk = JSON.parse(await readFile(proof.path, 'utf8')) as JsonWebKey & { kid?: string };
	const algorithm =
		jwk.kty === 'RSA'
			? { name: 'RSA-PSS', hash: 'SHA-256' }
			: { name: 'ECDSA', namedCurve: jwk.crv ?? 'P-256' };
	const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
	return PrivateKeyJwt(jwk.kid ? { key, kid: jwk.kid } : key);
}
