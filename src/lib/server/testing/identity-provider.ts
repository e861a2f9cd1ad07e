import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who comes to the provider next, and what it says of them. */
export interface NextLogin {
	readonly subject: string;
	readonly level?: string;
	readonly number?: string;
	/** They press cancel. */
	readonly isCancelled?: boolean;
}

/** A real provider of identities on loopback, that lets in whom a test says, without asking. */
export interface IdentityProvider {
	readonly issuer: string;
	next: NextLogin;
	/** Follows the provider's redirects as a browser does; gives the query that comes back to us. */
	visit(address: string): Promise<string>;
	/** Signs the browser that visited last out, and gives where it is sent. */
	leave(address: string): Promise<string>;
	close(): Promise<void>;
}

interface Client {
	readonly clientId: string;
	readonly secret?: string;
	/** The public half, for `private_key_jwt`. */
	readonly key?: JsonWebKey;
	readonly redirect: string;
	/** Where it sends people who have signed out. */
	readonly afterSignOut?: string;
}

interface Interaction {
	readonly uid: string;
	readonly prompt: { readonly name: string; readonly details: { missingOIDCScope?: string[] } };
	readonly params: { readonly client_id: string };
	readonly session?: { readonly accountId?: string };
}

/** Starts `oidc-provider` with these clients. */
export async function identityProvider(clients: readonly Client[]): Promise<IdentityProvider> {
	// It warns on standard output about what a real installation would change.
	const { Provider } = await quietly(() => import('oidc-provider'));
	let next: NextLogin = { subject: 'nobody' };
	let jar: Jar = new Map();
	const numbers = new Map<string, string>();

	const server = await new Promise<Server>((resolve) => {
		void import('node:http').then(({ createServer }) => {
			const made = createServer((request, response) => handle(request, response));
			made.listen(0, '127.0.0.1', () => resolve(made));
		});
	});
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const provider = await quietly(
		async () =>
			new Provider(issuer, {
				clients: clients.map((client) => ({
					client_id: client.clientId,
					redirect_uris: [client.redirect],
					post_logout_redirect_uris: client.afterSignOut ? [client.afterSignOut] : [],
					grant_types: ['authorization_code'],
					response_types: ['code'],
					...(client.key
						? {
								token_endpoint_auth_method: 'private_key_jwt',
								token_endpoint_auth_signing_alg: 'ES256',
								jwks: { keys: [client.key] }
							}
						: {
								token_endpoint_auth_method: 'client_secret_post',
								client_secret: client.secret
							})
				})),
				ttl: {
					AccessToken: 300,
					AuthorizationCode: 60,
					Grant: 300,
					IdToken: 300,
					Interaction: 300,
					Session: 300
				},
				acrValues: ['low', 'high'],
				claims: { openid: ['sub', 'pid'], acr: null },
				conformIdTokenClaims: false,
				features: {
					devInteractions: { enabled: false },
					rpInitiatedLogout: {
						enabled: true,
						logoutSource: (ctx: { body: string }, form: string) => {
							ctx.body = form;
						}
					}
				},
				interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
				findAccount: (_: unknown, accountId: string) => ({
					accountId,
					claims: () => ({ sub: accountId, pid: numbers.get(accountId) })
				})
			})
	);
	const answer = provider.callback();

	function handle(request: Parameters<typeof answer>[0], response: Parameters<typeof answer>[1]) {
		if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
		void finish(request, response);
	}

	async function finish(
		request: Parameters<typeof answer>[0],
		response: Parameters<typeof answer>[1]
	): Promise<void> {
		const { prompt, params, session } = (await provider.interactionDetails(
			request,
			response
		)) as Interaction;
		if (next.isCancelled) {
			const refused = { error: 'access_denied', error_description: 'cancelled' };
			return provider.interactionFinished(request, response, refused);
		}
		if (prompt.name === 'login') {
			if (next.number) numbers.set(next.subject, next.number);
			const login = { accountId: next.subject, ...(next.level && { acr: next.level }) };
			return provider.interactionFinished(request, response, { login });
		}
		const grant = new provider.Grant({
			accountId: session?.accountId ?? '',
			clientId: params.client_id
		});
		grant.addOIDCScope((prompt.details.missingOIDCScope ?? []).join(' '));
		const consent = { grantId: await grant.save() };
		return provider.interactionFinished(request, response, { consent });
	}

	return {
		issuer,
		get next() {
			return next;
		},
		set next(login) {
			next = login;
		},
		visit: (address) => {
			jar = new Map();
			return visit(address, issuer, jar);
		},
		leave: (address) => leave(address, jar),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

type Jar = Map<string, string>;

/** As a browser asks: with the cookies it has, keeping those it gets. */
async function askWith(jar: Jar, at: string, request: RequestInit = {}): Promise<Response> {
	const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	const answer = await fetch(at, { redirect: 'manual', headers: { cookie }, ...request });
	for (const line of answer.headers.getSetCookie()) {
		const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
		jar.set(name, value);
	}
	return answer;
}

/** Presses yes where the provider asks whether to sign out. */
async function leave(address: string, jar: Jar): Promise<string> {
	const asked = await askWith(jar, address);
	const page = await asked.text();
	const action = /action="([^"]+)"/.exec(page)?.[1];
	const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1];
	if (!action || !xsrf) throw new Error(`${address}: ${asked.status} ${page}`);
	const body = new URLSearchParams({ xsrf, logout: 'yes' });
	const left = await askWith(jar, action, { method: 'POST', body });
	return left.headers.get('location') ?? `${left.status} ${await left.text()}`;
}

async function visit(address: string, issuer: string, jar: Jar): Promise<string> {
	let at = address;
	for (let steps = 0; steps < 12; steps++) {
		const answer = await askWith(jar, at);
		const location = answer.headers.get('location');
		if (!location) throw new Error(`${at}: ${answer.status} ${await answer.text()}`);
		const to = new URL(location, issuer);
		if (to.origin !== issuer) return to.search.slice(1);
		at = to.href;
	}
	throw new Error('The provider goes round in circles.');
}

async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
	const { warn, info } = console;
	console.warn = console.info = () => {};
	try {
		return await work();
	} finally {
		Object.assign(console, { warn, info });
	}
}
