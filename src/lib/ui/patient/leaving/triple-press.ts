/** Presses of one key in a row, and when the first of them was (milliseconds). */
export interface Presses {
	readonly count: number;
	readonly since: number;
}

export const noPresses: Presses = { count: 0, since: 0 };

/** Longer than a hurry, shorter than an evening of capital letters. */
const withinMilliseconds = 5000;

/**
 * Counts a key that was let go. Shift used to write a capital is not alone, so any other key in
 * between begins anew.
 */
export function afterKey(presses: Presses, key: string, at: number): Presses {
	if (key !== 'Shift') return noPresses;
	if (presses.count === 0 || at - presses.since > withinMilliseconds)
		return { count: 1, since: at };
	return { count: presses.count + 1, since: presses.since };
}

export function isThreeTimes(presses: Presses): boolean {
	return presses.count >= 3;
}
