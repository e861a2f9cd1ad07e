/** Told to the page when its time is up; prevented while something is not saved yet. */
export const idleOver = 'idle-over';

export type IdleState = 'here' | 'warned' | 'over';

const longestWarning = 120_000;

/**
 * How long before the end somebody is asked whether they are still there (milliseconds): two
 * minutes, or a third of a short limit.
 */
export function warningOf(limit: number): number {
	return Math.min(longestWarning, limit / 3);
}

/**
 * @param since milliseconds since the last sign of life
 * @param limit milliseconds after which the session ends
 */
export function idleState(since: number, limit: number): IdleState {
	if (since >= limit) return 'over';
	return since >= limit - warningOf(limit) ? 'warned' : 'here';
}
