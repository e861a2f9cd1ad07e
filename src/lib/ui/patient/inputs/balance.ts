import { partField } from '../field-names.ts';
import type { RawBalance } from '../raw.ts';
import type { ItemInput } from './item-input.ts';
import { linesOf } from './lines.ts';

export const balance: ItemInput = {
	rawOf: (value) => value as RawBalance,
	readPosted: (posted, base) => ({
		left: linesOf(posted, partField(base, 'left')),
		right: linesOf(posted, partField(base, 'right'))
	})
};
