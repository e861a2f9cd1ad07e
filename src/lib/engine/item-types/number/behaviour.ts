import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import type { ItemType } from '../item-type.ts';
import { parseNumber, testNumber } from '../numbers.ts';
import { textIn } from '../../text.ts';
import { writtenIn } from '../../explain/written.ts';

/** A number with a unit. Value: a finite number within `min` and `max`. */
export const number: ItemType = {
	type: 'number',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'quantity',
	tests: ['in', 'atLeast', 'atMost', 'below', 'above'],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const value = parseNumber(raw);
		if (value === null) return refused('not-a-number');
		if (item.wholeNumbers && !Number.isInteger(value)) return refused('not-whole');
		const { min, max } = item;
		if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
			return refused('out-of-range', {
				...(min === undefined ? {} : { min }),
				...(max === undefined ? {} : { max })
			});
		}
		return accepted(value);
	},
	test: (value, test) => testNumber(value as number, test),
	score: (value) => value as number,
	words: (value, item, language) =>
		[
			String(value).replace('.', writtenIn(language).decimal),
			...(item.unit ? [textIn(item.unit, language).words] : [])
		].join(' '),
	scoreRange: ({ min, max }) =>
		min === undefined || max === undefined ? null : { lower: min, upper: max },
	columns: (item) => [
		{
			name: item.name,
			type: item.wholeNumbers ? 'integer' : 'number',
			read: (value) => value as number
		}
	]
};
