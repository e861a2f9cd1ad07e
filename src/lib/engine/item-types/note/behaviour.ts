import { refused } from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';

/** Words to read; nothing to answer. */
export const note: ItemType = {
	type: 'note',
	isAnswerable: false,
	isFreeText: false,
	fhirType: 'display',
	tests: [],
	coerce: () => refused('wrong-shape'),
	test: () => isUnknown,
	words: () => '',
	score: () => null,
	scoreRange: () => null,
	columns: () => []
};
