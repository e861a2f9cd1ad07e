import { mixed } from '../facts/record-key.ts';

/**
 * Cell-key noise (the method of the Australian Bureau of Statistics): a whole number from -most to
 * most that follows from the record keys of the people in the cell. The same people always get the
 * same noise, in whatever table they stand; one person more or fewer gives another one. Evenly
 * likely on both sides, so that sums over many cells come out right; near 0 more often than far.
 */
export function cellNoise(keys: number, most: number): number {
	if (most === 0) return 0;
	// The sum of keys is exact up to 2^53; both halves of it count.
	const bits = mixed(mixed(keys % 2 ** 32) ^ Math.floor(keys / 2 ** 32));
	const share = bits / 2 ** 32;
	const weights = Array.from({ length: 2 * most + 1 }, (_, i) => most + 1 - Math.abs(i - most));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let rest = share * total;
	for (const [i, weight] of weights.entries()) {
		rest -= weight;
		if (rest < 0) return i - most;
	}
	return most;
}

/** The same as a share from -1 to 1, for numbers that are no counts. */
export function noiseShare(keys: number): number {
	return (2 * mixed(mixed(keys % 2 ** 32) ^ 0x9e3779b9)) / 2 ** 32 - 1;
}
