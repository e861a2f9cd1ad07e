import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON
} from '@simplewebauthn/browser';

/** Where the page goes, codes that are shown once, or that the server said no. */
export type PasskeyOutcome =
	{ readonly to: string } | { readonly codes: readonly string[] } | { readonly refused: string };

async function post(at: string, body: unknown): Promise<unknown> {
	const answer = await fetch(at, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
	return answer.json();
}

function isRefusal(answer: unknown): answer is { readonly refused: string } {
	return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** Asks the server what to ask, the device to sign it, and the server whether it is right. */
export async function usePasskey(at: string): Promise<PasskeyOutcome> {
	const { startAuthentication } = await import('@simplewebauthn/browser');
	const optionsJSON = await post(at, {});
	if (isRefusal(optionsJSON)) return optionsJSON;
	const response: AuthenticationResponseJSON = await startAuthentication({
		optionsJSON: optionsJSON as PublicKeyCredentialRequestOptionsJSON
	});
	return (await post(at, { response })) as PasskeyOutcome;
}

/** Lets the device make a passkey, and the server keep its public half under a name. */
export async function makePasskey(at: string, name: string): Promise<PasskeyOutcome> {
	const { startRegistration } = await import('@simplewebauthn/browser');
	const optionsJSON = await post(at, {});
	if (isRefusal(optionsJSON)) return optionsJSON;
	const response: RegistrationResponseJSON = await startRegistration({
		optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON
	});
	return (await post(at, { response, name })) as PasskeyOutcome;
}
