import { firstOf } from '../posted-fields.ts';
import type { ItemInput } from './item-input.ts';

/** One control, or radio buttons, with one value. */
export const plain: ItemInput = {
	rawOf: (value) => String(value),
	readPosted: (posted, base) => firstOf(posted, base)
};
