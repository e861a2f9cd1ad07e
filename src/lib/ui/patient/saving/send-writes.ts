import type { Write } from './save-queue.ts';

/** What is posted: small, and safe to post again. */
export interface WritesMessage {
	/** Made when the page opened; together with `seq` it names a write. */
	readonly client: string;
	readonly writes: readonly Write[];
}

/** What the server says to it, once the writes are durable. */
export interface WritesReply {
	readonly isAlsoAnsweredElsewhere: boolean;
	/** Ids of items whose answers are urgent: calm words and contacts are shown beside them. */
	readonly urgent: readonly string[];
}

export type SendOutcome =
	| ({ readonly outcome: 'saved' } & WritesReply)
	| { readonly outcome: 'failed' | 'session-ended' | 'form-closed' };

export type SendWrites = (message: WritesMessage, isLeaving: boolean) => Promise<SendOutcome>;

/** Longer than a slow network needs, shorter than patience. */
const timeoutMilliseconds = 15_000;

/** Posts writes to `endpoint`. Never throws: a network that fails is an ordinary outcome. */
export function sendWritesTo(endpoint: string): SendWrites {
	return async (message, isLeaving) => {
		try {
			const response = await fetch(endpoint, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(message),
				// The page may be gone before the answer comes.
				keepalive: isLeaving,
				signal: AbortSignal.timeout(timeoutMilliseconds)
			});
			if (response.ok) return { outcome: 'saved', ...((await response.json()) as WritesReply) };
			if (response.status === 401) return { outcome: 'session-ended' };
			if (response.status === 409 || response.status === 410) return { outcome: 'form-closed' };
		} catch {
			// Told apart from a refusal by what follows: the same writes are tried again.
		}
		return { outcome: 'failed' };
	};
}
