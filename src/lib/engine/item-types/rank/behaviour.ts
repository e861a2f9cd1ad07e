import { accepted, emptyInput, isBlank, isEmptyInput, refused } from '../../answers/coerced.ts';
import type { AnswerValue } from '../../answers/answer.ts';
import { isUnknown, truthOf } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';
import { optionOf, optionWords } from '../options.ts';

/** Options in the person's own order, also only some. Value: option values, first choice first. */
export const rank: ItemType = {
	type: 'rank',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'choice',
	tests: ['in', 'includes'],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const given = (Array.isArray(raw) ? raw : [raw]).filter((one) => !isBlank(one));
		const options = given.map((one) => optionOf(one, item));
		if (options.includes(undefined)) return refused('not-an-option');
		if (new Set(options).size < options.length) return refused('duplicate');
		return accepted(options.flatMap((option) => option?.value ?? []));
	},
	/** `is`/`in` ask about the first choice, `includes` about any place. */
	test(value, test) {
		const order = value as readonly (string | number)[];
		const values = 'values' in test ? (test.values as readonly unknown[]) : [];
		if (test.op === 'in') return truthOf(values.includes(order[0]));
		return test.op === 'includes' ? truthOf(order.some((one) => values.includes(one))) : isUnknown;
	},
	words: (value, item, language) =>
		(value as readonly (string | number)[])
			.map((one, place) => `${place + 1}. ${optionWords(one, item, language)}`)
			.join(', '),
	score: () => null,
	scoreRange: () => null,
	columns: (item) =>
		(item.options ?? []).map((option) => ({
			name: `${item.name}.${option.value}`,
			type: 'integer' as const,
			read: (value: AnswerValue) => {
				const place = (value as readonly unknown[]).indexOf(option.value);
				return place < 0 ? null : place + 1;
			}
		}))
};
