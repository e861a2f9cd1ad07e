// The package brings no types; these are the parts that the tests use.
declare module 'oidc-provider' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	interface Grant {
		addOIDCScope(scope: string): void;
		save(): Promise<string>;
	}

	export class Provider {
		constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
		callback(): (request: IncomingMessage, response: ServerResponse) => void;
		interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<unknown>;
		interactionFinished(
			request: IncomingMessage,
			response: ServerResponse,
			result: Readonly<Record<string, unknown>>
		): Promise<void>;
		readonly Grant: new (of: { accountId: string; clientId: string }) => Grant;
	}
}
