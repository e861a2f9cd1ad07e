/** Keys are whole numbers below this; the sum over ten million people is still exact. */
export const recordKeys = 2 ** 24;

/**
 * A person's record key for cell-key noise: the same in every table, evenly spread, and unknown to
 * whoever does not know the pseudonym, which never leaves the database (FNV-1a, mixed).
 */
export function recordKeyOf(pseudonym: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < pseudonym.length; i++) {
		hash = Math.imul(hash ^ pseudonym.charCodeAt(i), 0x01000193);
	}
	return mixed(hash) % recordKeys;
}

/** Spreads the bits of a number over 32 (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
	let bits = value >>> 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
