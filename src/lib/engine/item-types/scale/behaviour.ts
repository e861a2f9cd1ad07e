import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import type { ItemType } from '../item-type.ts';
import { parseNumber, testNumber } from '../numbers.ts';
import { textIn } from '../../text.ts';

/** A ladder or ruler. Value: a whole number from `min` to `max`. */
export const scale: ItemType = {
	type: 'scale',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'integer',
	tests: ['in', 'atLeast', 'atMost', 'below', 'above'],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const number = parseNumber(raw);
		if (number === null) return refused('not-a-number');
		if (!Number.isInteger(number)) return refused('not-whole');
		const { min = 0, max = 10 } = item;
		return number < min || number > max ? refused('out-of-range', { min, max }) : accepted(number);
	},
	test: (value, test) => testNumber(value as number, test),
	score: (value) => value as number,
	words: (value, item, language) => {
		const anchor = item.anchors?.[String(value)];
		return anchor ? `${String(value)} (${textIn(anchor, language).words})` : String(value);
	},
	scoreRange: ({ min = 0, max = 10 }) => ({ lower: min, upper: max }),
	columns: (item) => [{ name: item.name, type: 'integer', read: (value) => value as number }]
};
