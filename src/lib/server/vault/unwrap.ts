import type { MasterKey } from './master-key.ts';
import type { Place } from './place.ts';
import { unsealBytes } from './seal.ts';

/** Opens a wrapped key with the master key, or with the other one. */
export function unwrap(
	{ master, other }: { readonly master: MasterKey; readonly other: MasterKey | null },
	wrapped: string,
	place: Place
): Buffer {
	try {
		return unsealBytes(master.key, wrapped, place);
	} catch (error) {
		if (!other) throw error;
		return unsealBytes(other.key, wrapped, place);
	}
}
