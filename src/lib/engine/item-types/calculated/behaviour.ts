import { refused } from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';

/** Shows one of the form's own scores; nothing to answer. */
export const calculated: ItemType = {
	type: 'calculated',
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
