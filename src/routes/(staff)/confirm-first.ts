import { redirect } from '@sveltejs/kit';
import type { ServerRefusal } from '#server/server-refusal.ts';
import { asked, askedOrRefused } from '../asked.ts';

/**
 * Somebody who showed who they are too long ago does so, and comes back; any other refusal is for
 * the caller to say.
 * @param back a page of this house, with or without a query
 */
export function confirmFirst({ code }: ServerRefusal, back: string): void {
	if (code === 'confirm-first') redirect(303, `/bekreft?til=${encodeURIComponent(back)}`);
}

/** Waits for a verb that takes something out of the house: whoever has to, confirms first. */
export async function askedAfterConfirming<Output>(
	deed: Promise<Output>,
	back: string
): Promise<Output> {
	const answered = await askedOrRefused(deed);
	if ('output' in answered) return answered.output;
	confirmFirst(answered.refusal, back);
	return asked<never>(Promise.reject(answered.refusal));
}
