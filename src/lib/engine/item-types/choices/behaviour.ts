import { accepted, emptyInput, isBlank, isEmptyInput, refused } from '../../answers/coerced.ts';
import type { AnswerValue } from '../../answers/answer.ts';
import type { CompiledItem } from '../../compile/compiled.ts';
import { isFalse, isTrue, isUnknown } from '../../conditions/truth.ts';
import type { ItemType } from '../item-type.ts';
import { optionOf, optionScore, optionScores, optionWords } from '../options.ts';

/** Any number of options. Value: the chosen options' values, in the order of the options. */
export const choices: ItemType = {
	type: 'choices',
	isAnswerable: true,
	isFreeText: false,
	fhirType: 'choice',
	tests: ['includes', 'in'],
	coerce(raw, item) {
		if (isEmptyInput(raw)) return emptyInput;
		const given = (Array.isArray(raw) ? raw : [raw]).filter((one) => !isBlank(one));
		const chosen = new Set(given.map((one) => optionOf(one, item)));
		if (chosen.has(undefined)) return refused('not-an-option');
		const options = (item.options ?? []).filter((option) => chosen.has(option));
		if (options.length > 1 && options.some((option) => option.isExclusive)) {
			return refused('contradiction');
		}
		return accepted(options.map((option) => option.value));
	},
	test(value, test, item) {
		if (test.op !== 'includes' && test.op !== 'in') return isUnknown;
		const chosen = value as readonly (string | number)[];
		if (chosen.some((one) => (test.values as readonly unknown[]).includes(one))) return isTrue;
		return chosenOptions(value, item).some((option) => option.isUnsure) ? isUnknown : isFalse;
	},
	score(value, item) {
		const options = chosenOptions(value, item);
		if (options.some((option) => option.isUnsure)) return null;
		return options.reduce((sum, option) => sum + (optionScore(option) ?? 0), 0);
	},
	words: (value, item, language) =>
		(value as readonly (string | number)[])
			.map((one) => optionWords(one, item, language))
			.join(', '),
	scoreRange(item) {
		const scores = optionScores(item);
		if (scores.length === 0) return null;
		const sumOf = (some: readonly number[]) => some.reduce((sum, score) => sum + score, 0);
		return {
			lower: sumOf(scores.filter((score) => score < 0)),
			upper: sumOf(scores.filter((score) => score > 0))
		};
	},
	columns: (item) =>
		(item.options ?? []).map((option) => ({
			name: `${item.name}.${option.value}`,
			type: 'boolean' as const,
			read: (value: AnswerValue) => (value as readonly unknown[]).includes(option.value)
		}))
};

function chosenOptions(value: AnswerValue, item: CompiledItem) {
	return (value as readonly (string | number)[]).flatMap((one) => optionOf(one, item) ?? []);
}
