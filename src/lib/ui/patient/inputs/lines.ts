import type { PostedFields } from '../posted-fields.ts';
import type { ItemInput } from './item-input.ts';

/** Entries of a list: several fields of one name, or one field with an entry on each line. */
export function linesOf(posted: PostedFields, name: string): readonly string[] {
	return (posted.get(name) ?? []).flatMap((value) => value.split(/\r?\n/));
}

export const list: ItemInput = {
	rawOf: (value) => value as readonly string[],
	readPosted: (posted, base) => linesOf(posted, base)
};
