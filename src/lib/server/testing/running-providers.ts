import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { ProviderSettings } from '../settings/settings.ts';
import { identityProvider, type IdentityProvider } from './identity-provider.ts';
import type { TestApp } from './on-both-databases.ts';

const secret = 'a secret that is long enough for a client of a provider';
const origin = 'http://localhost:3000';

/** A provider of identities that runs while the tests of a file do. */
export interface RunningProviders {
	readonly provider: IdentityProvider;
	/** The same app with providers; HelseID-like for staff, ID-porten-like for patients. */
	readonly withProviders: (app: TestApp) => TestApp;
}

export function runningProviders(): RunningProviders {
	const keyFolder = mkdtempSync(join(tmpdir(), 'terskel-provider-'));
	const keyFile = join(keyFolder, 'client.jwk');
	const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	let provider: IdentityProvider;

	beforeAll(async () => {
		const named = { kid: 'k', use: 'sig', alg: 'ES256' };
		const own = { ...key.privateKey.export({ format: 'jwk' }), ...named };
		writeFileSync(keyFile, JSON.stringify(own));
		provider = await identityProvider([
			{
				clientId: 'terskel-staff',
				key: { ...key.publicKey.export({ format: 'jwk' }), ...named },
				redirect: `${origin}/logg-inn/ekstern/tilbake`,
				afterSignOut: `${origin}/logg-inn`
			},
			{ clientId: 'terskel-patient', secret, redirect: `${origin}/inn/tilbake` }
		]);
	});

	afterAll(async () => {
		await provider.close();
		rmSync(keyFolder, { recursive: true });
	});

	return {
		get provider() {
			return provider;
		},
		withProviders: (app) => {
			const common = {
				issuer: provider.issuer,
				name: 'Prøve',
				scope: 'openid',
				numberClaim: 'pid',
				levels: ['high']
			};
			const staff: ProviderSettings = {
				...common,
				clientId: 'terskel-staff',
				proof: { by: 'key', path: keyFile }
			};
			const patient: ProviderSettings = {
				...common,
				clientId: 'terskel-patient',
				proof: { by: 'secret', secret }
			};
			return { ...app, settings: { ...app.settings, origin, providers: { staff, patient } } };
		}
	};
}
