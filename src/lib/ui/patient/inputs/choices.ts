import type { ItemInput } from './item-input.ts';

/** Checkboxes of one name. */
export const choices: ItemInput = {
	rawOf: (value) => (value as readonly (string | number)[]).map(String),
	readPosted: (posted, base) => posted.get(base)
};
