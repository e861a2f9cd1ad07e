import { refused } from '../answers/coerced.ts';
import { isUnknown } from '../conditions/truth.ts';
import type { ItemType } from './item-type.ts';

/** An item that is read and not answered. */
export function shownOnly(type: string): ItemType {
	return {
		type,
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
}
