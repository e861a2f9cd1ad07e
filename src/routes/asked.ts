import { error } from '@sveltejs/kit';
import { ServerRefusal, type ServerRefusalCode } from '#server/server-refusal.ts';

const statuses: Readonly<Record<ServerRefusalCode, number>> = {
	'settings-wrong': 500,
	'content-wrong': 500,
	'key-missing': 500,
	'key-wrong': 500,
	'migration-failed': 500,
	'sign-in-refused': 401,
	'code-refused': 401,
	'not-allowed': 403,
	'confirm-first': 403,
	'needs-emergency': 403,
	restricted: 403,
	'provider-cancelled': 401,
	'provider-unknown': 401,
	'provider-weak': 401,
	'provider-failed': 502,
	'not-found': 404,
	closed: 409,
	conflict: 409,
	invalid: 400,
	unreadable: 500,
	'not-licensed': 409,
	'too-many-tries': 429
};

/** The HTTP status that says a refusal. */
export function statusOf({ code }: ServerRefusal): number {
	return statuses[code];
}

/** Waits for a verb; a refusal becomes the page or answer with its status, never a stack trace. */
export async function asked<Output>(deed: Promise<Output>): Promise<Output> {
	try {
		return await deed;
	} catch (refusal) {
		if (!(refusal instanceof ServerRefusal)) throw refusal;
		error(statusOf(refusal), { message: refusal.code, code: refusal.code });
	}
}

/** Waits for a verb whose refusal is shown on the same page: gives the refusal instead of throwing. */
export async function askedOrRefused<Output>(
	deed: Promise<Output>
): Promise<{ readonly output: Output } | { readonly refusal: ServerRefusal }> {
	try {
		return { output: await deed };
	} catch (refusal) {
		if (refusal instanceof ServerRefusal) return { refusal };
		throw refusal;
	}
}
