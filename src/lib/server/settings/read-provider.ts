import type { ProviderSettings } from './settings.ts';

type ReadText = (name: string) => string | null;

/** A provider from `…_ISSUER`, `…_CLIENT_ID` and the rest; null when there is no issuer. */
export function readProvider(
	prefix: string,
	text: ReadText,
	mistakes: string[]
): ProviderSettings | null {
	const issuer = text(`${prefix}_ISSUER`);
	if (issuer === null) return null;
	if (!isIssuer(issuer)) {
		mistakes.push(
			`${prefix}_ISSUER is "${issuer}"; write the https address of the provider, as in its own configuration.`
		);
	}
	const clientId = text(`${prefix}_CLIENT_ID`);
	const secret = text(`${prefix}_CLIENT_SECRET`);
	const path = text(`${prefix}_KEY_FILE`);
	if (clientId === null) {
		mistakes.push(`${prefix}_CLIENT_ID is missing; write the name that the provider knows us by.`);
	}
	if ((secret === null) === (path === null)) {
		mistakes.push(
			`Set one of ${prefix}_CLIENT_SECRET and ${prefix}_KEY_FILE, whichever the provider has agreed to.`
		);
	}
	return {
		issuer,
		name: text(`${prefix}_NAME`) ?? new URL(isIssuer(issuer) ? issuer : 'https://x').hostname,
		clientId: clientId ?? '',
		proof: path === null ? { by: 'secret', secret: secret ?? '' } : { by: 'key', path },
		scope: text(`${prefix}_SCOPE`) ?? 'openid profile',
		levels: (text(`${prefix}_ACR`) ?? '').split(/\s+/).filter(Boolean),
		numberClaim: text(`${prefix}_NUMBER_CLAIM`) ?? 'pid'
	};
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** On one's own machine a provider may be tried without TLS. */
function isIssuer(written: string): boolean {
	const url = URL.parse(written);
	if (!url) return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
}
