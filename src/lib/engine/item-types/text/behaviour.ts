import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import { isUnknown } from '../../conditions/truth.ts';
import { defaultMaxLength, tidyText } from '../free-text.ts';
import type { ItemType } from '../item-type.ts';

/** The person's own words. Value: a string. */
export const text: ItemType = {
	type: 'text',
	isAnswerable: true,
	isFreeText: true,
	fhirType: 'text',
	tests: [],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		if (typeof raw !== 'string') return refused('wrong-shape');
		const tidy = tidyText(raw);
		if (tidy === '') return emptyInput;
		const max = item.maxLength ?? defaultMaxLength;
		return tidy.length > max ? refused('too-long', { max }) : accepted(tidy);
	},
	test: () => isUnknown,
	words: (value) => value as string,
	score: () => null,
	scoreRange: () => null,
	columns: (item) => [{ name: item.name, type: 'string', read: (value) => value as string }]
};
