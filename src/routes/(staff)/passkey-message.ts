import { error, json } from '@sveltejs/kit';
import { askedOrRefused, statusOf } from '../asked.ts';

/** What a page sends about a passkey: nothing yet, or what the device answered. */
export interface PasskeyMessage<DeviceAnswer> {
	readonly response: DeviceAnswer | null;
	readonly name: string;
}

/** Reads the message; the device's answer is checked, field by field, by whoever verifies it. */
export async function readPasskeyMessage<DeviceAnswer>(
	request: Request
): Promise<PasskeyMessage<DeviceAnswer>> {
	const body: unknown = await request.json().catch(() => null);
	if (typeof body !== 'object' || body === null) {
		error(400, { message: 'invalid', code: 'invalid' });
	}
	const { response = null, name = '' } = body as { response?: unknown; name?: unknown };
	return {
		response: typeof response === 'object' ? (response as DeviceAnswer | null) : null,
		name: typeof name === 'string' ? name : ''
	};
}

/** The output of a verb as JSON; a refusal is its code with its status. */
export async function answerInJson<Output>(
	deed: Promise<Output>,
	shown: (output: Output) => unknown = (output) => output
): Promise<Response> {
	const asked = await askedOrRefused(deed);
	if ('refusal' in asked) {
		return json({ refused: asked.refusal.code }, { status: statusOf(asked.refusal) });
	}
	return json(shown(asked.output));
}
