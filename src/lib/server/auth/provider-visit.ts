import {
	authorizationCodeGrant,
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	AuthorizationResponseError,
	randomNonce,
	randomPKCECodeVerifier
} from 'openid-client';
import type { App } from '../app.ts';
import type { StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { ProviderSettings } from '../settings/settings.ts';
import { digest } from '../vault/keyed-digest.ts';
import { randomToken } from '../vault/random-secret.ts';
import { issueChallenge, takeChallenge } from './challenge.ts';
import { providerClient } from './provider-client.ts';

export type ProviderFor = 'staff' | 'patient';

/** Where a provider sends people back to, by whom it is for. */
export const wayBackFrom: Readonly<Record<ProviderFor, string>> = {
	staff: '/logg-inn/ekstern/tilbake',
	patient: '/inn/tilbake'
};

/** What is remembered between leaving for the provider and coming back. */
interface Leaving {
	readonly nonce: string;
	readonly verifier: string;
	readonly then: string;
	/** An account that is being linked, instead of signed in. */
	readonly linking: StaffId | null;
}

export interface Departure {
	/** Where the browser goes. */
	readonly address: string;
	/** For a cookie: only the browser that left comes back. */
	readonly browserSecret: string;
}

export function providerFor(app: App, who: ProviderFor): ProviderSettings {
	const provider = app.settings.providers[who];
	if (!provider) throw failed('There is no provider.');
	return provider;
}

/** Sends a browser to the provider. `then` is a page of ours for afterwards. */
export async function leaveForProvider(
	app: App,
	who: ProviderFor,
	then: string,
	linking: StaffId | null = null
): Promise<Departure> {
	const provider = providerFor(app, who);
	const client = await providerClient(provider).catch(() => {
		throw failed('The provider does not answer.');
	});
	const browserSecret = randomToken();
	const leaving: Leaving = {
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
		then,
		linking
	};
	const purpose = `provider-${who}` as const;
	const state = await issueChallenge(app, purpose, digest(browserSecret), leaving);
	const address = buildAuthorizationUrl(client, {
		redirect_uri: app.settings.origin + wayBackFrom[who],
		scope: provider.scope,
		state,
		nonce: leaving.nonce,
		code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
		code_challenge_method: 'S256',
		// Devices are shared: whoever comes shows who they are, whatever the provider remembers.
		prompt: 'login',
		...(provider.levels.length > 0 && { acr_values: provider.levels.join(' ') })
	});
	return { address: address.href, browserSecret };
}

export interface Arrival {
	readonly issuer: string;
	readonly subject: string;
	/** As the claim holds it; null when there is none. */
	readonly number: string | null;
	/** The provider has vouched for a level that we asked for. */
	readonly isStrong: boolean;
	readonly then: string;
	readonly linking: StaffId | null;
	/** The provider's signed word; with it, it knows later whom to sign out. */
	readonly idToken: string;
}

/** Who came back, checked: state, nonce, code verifier, issuer, signature, time and level. */
export async function arriveFromProvider(
	app: App,
	who: ProviderFor,
	query: string,
	browserSecret: string
): Promise<Arrival> {
	const provider = providerFor(app, who);
	const asked = new URLSearchParams(query);
	const state = asked.get('state') ?? '';
	const purpose = `provider-${who}` as const;
	const taken = await app.db.write((tx) =>
		takeChallenge<Leaving>(tx, app, purpose, state, digest(browserSecret))
	);
	if (!taken) throw failed('This was not asked for, or too long ago.');
	const { nonce, verifier, then, linking } = taken.remembered;
	const here = new URL(app.settings.origin + wayBackFrom[who]);
	here.search = query;
	const tokens = await providerClient(provider)
		.then((client) =>
			authorizationCodeGrant(client, here, {
				pkceCodeVerifier: verifier,
				expectedNonce: nonce,
				expectedState: state,
				idTokenExpected: true
			})
		)
		.catch((error: unknown) => {
			const isCancelled =
				error instanceof AuthorizationResponseError && error.error === 'access_denied';
			throw isCancelled ? cancelled() : failed('The provider’s answer does not hold.');
		});
	const claims = tokens.claims();
	const idToken = tokens.id_token;
	if (!claims || !idToken) throw failed('The provider’s answer does not hold.');
	const isStrong = provider.levels.includes(String(claims['acr']));
	if (provider.levels.length > 0 && !isStrong) throw weak();
	const number = claims[provider.numberClaim];
	return {
		issuer: claims.iss,
		subject: claims.sub,
		number: typeof number === 'string' ? number : null,
		isStrong,
		then,
		linking,
		idToken
	};
}

function failed(message: string): ServerRefusal {
	return new ServerRefusal('provider-failed', message, 'Try again, or use another way in.');
}

function cancelled(): ServerRefusal {
	return new ServerRefusal('provider-cancelled', 'Signing in was cancelled.', 'Begin again.');
}

function weak(): ServerRefusal {
	return new ServerRefusal(
		'provider-weak',
		'The provider did not vouch for this level.',
		'Choose a stronger way at the provider.'
	);
}
