import { accepted, emptyInput, isEmptyInput, refused } from '../../answers/coerced.ts';
import { isUnknown, truthOf } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';
import { testNumber } from '../numbers.ts';
import { optionOf, optionScore, optionScoreRange, optionWords } from '../options.ts';

/** One of several options. Value: the option's value. */
export const choice: ItemType = {
	type: 'choice',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'choice',
	tests: ['in', 'atLeast', 'atMost', 'below', 'above'],
	coerce(raw, item) {
		const single = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
		if (isEmptyInput(single)) return emptyInput;
		const option = optionOf(single, item);
		return option ? accepted(option.value) : refused('not-an-option');
	},
	test(value, test, item) {
		const option = optionOf(value, item);
		if (!option || option.isUnsure) return isUnknown;
		if (test.op === 'in' || test.op === 'includes') {
			return truthOf((test.values as readonly unknown[]).includes(option.value));
		}
		const number = typeof option.value === 'number' ? option.value : optionScore(option);
		return number === null ? isUnknown : testNumber(number, test);
	},
	score(value, item) {
		const option = optionOf(value, item);
		return option ? optionScore(option) : null;
	},
	words: (value, item, language) => optionWords(value, item, language),
	scoreRange: optionScoreRange,
	columns: (item) => [
		{
			name: item.name,
			type: item.options?.every((option) => typeof option.value === 'number')
				? 'integer'
				: 'string',
			read: (value) => value as string | number
		}
	]
};
