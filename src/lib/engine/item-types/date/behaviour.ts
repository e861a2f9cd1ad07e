import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import { isUnknown, truthOf } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';
import { optionOf, optionWords } from '../options.ts';
import { readDate } from './read-date.ts';
import { dateWords } from './date-words.ts';

/**
 * A day, month or year, also approximate, or one of the item's own periods ("as a teenager").
 * Value: an EDTF date (`2015`, `2015-06`, `2015-06-03`, approximate with `~`) or a period's value.
 */
export const date: ItemType = {
	type: 'date',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'date',
	tests: ['in'],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const period = optionOf(raw, item);
		if (period) return accepted(period.value);
		const value = typeof raw === 'string' || typeof raw === 'number' ? readDate(String(raw)) : null;
		return value === null ? refused('not-a-date') : accepted(value);
	},
	test(value, test, item) {
		if (test.op !== 'in' || optionOf(value, item)?.isUnsure) return isUnknown;
		return truthOf(test.values.includes(value as string));
	},
	words: (value, item, language) =>
		optionOf(value, item)
			? optionWords(value, item, language)
			: dateWords(value as string, language),
	score: () => null,
	scoreRange: () => null,
	columns: (item) => [{ name: item.name, type: 'date', read: (value) => value as string }]
};
