import type { CompiledForm, CompiledItem, CompiledScore } from '../compile/compiled.ts';
import type { Condition, ItemRef, LeafTest, Operand, PlainLeaf } from '../conditions/condition.ts';
import { allItems } from '../evaluation/program.ts';
import { textIn, type Language } from '../text.ts';
import { numberIn, phrasesIn, type Phrases } from './phrases.ts';

/** A rule as it can be read: what is asked and what the answer has to be, or how parts combine. */
export type RuleWords =
	| {
			readonly kind: 'asks';
			/** The question, the score's title, or the fact's name. */
			readonly about: string;
			/** What has to be so. */
			readonly wants: string;
			/** The form that asks it; null for facts, events and the phase. */
			readonly form: string | null;
	  }
	| {
			readonly kind: 'all' | 'any' | 'not' | 'count' | 'row';
			/** With `count`: how many; else 0. */
			readonly atLeast: number;
			readonly parts: readonly RuleWords[];
	  };

/** Names of everything that conditions can read. */
export interface RuleNames {
	readonly items: ReadonlyMap<string, CompiledItem>;
	readonly scores: ReadonlyMap<string, CompiledScore>;
	readonly forms: ReadonlyMap<string, CompiledForm>;
}

export function ruleNames(forms: readonly CompiledForm[]): RuleNames {
	return {
		items: new Map(forms.flatMap(allItems).map((item) => [item.name, item])),
		scores: new Map(forms.flatMap(({ scores }) => scores).map((score) => [score.name, score])),
		forms: new Map(forms.map((form) => [form.id, form]))
	};
}

/** Says a condition in words, in the reader's language. */
export function ruleWords(condition: Condition, names: RuleNames, language: Language): RuleWords {
	const inner = (parts: readonly Condition[]) =>
		parts.map((one) => ruleWords(one, names, language));
	switch (condition.op) {
		case 'all':
		case 'any':
			return { kind: condition.op, atLeast: 0, parts: inner(condition.of) };
		case 'count':
			return { kind: 'count', atLeast: condition.atLeast, parts: inner(condition.of) };
		case 'not':
			return { kind: 'not', atLeast: 0, parts: inner([condition.of]) };
		case 'row':
			return { kind: 'row', atLeast: 0, parts: inner([condition.where]) };
		default:
			return leafWords(condition, names, language, phrasesIn(language));
	}
}

function leafWords(
	leaf: PlainLeaf,
	names: RuleNames,
	language: Language,
	phrases: Phrases
): RuleWords {
	switch (leaf.op) {
		case 'item': {
			const item = itemOf(leaf.ref, names);
			return asks(leaf.ref.item, textOf(item, language), testWords(leaf.test, item));
		}
		case 'answered':
			return asks(
				leaf.ref.item,
				textOf(itemOf(leaf.ref, names), language),
				(leaf.is ? phrases.states['answered'] : phrases.states['open']) ?? ''
			);
		case 'state':
			return asks(
				leaf.ref.item,
				textOf(itemOf(leaf.ref, names), language),
				phrases.oneOf(leaf.states.map((state) => phrases.states[state] ?? state))
			);
		case 'score':
			return asks(leaf.score, scoreTitle(leaf.score), testWords(leaf.test));
		case 'band':
			return asks(leaf.score, scoreTitle(leaf.score), phrases.oneOf(leaf.bands.map(bandName)));
		case 'input':
			return {
				kind: 'asks',
				about: phrases.inputs[leaf.input] ?? leaf.input,
				wants: testWords(leaf.test, undefined, leaf.input),
				form: null
			};
		case 'compare':
			return {
				kind: 'asks',
				about: phrases.compared(operandName(leaf.left), operandName(leaf.right)),
				wants: testWords(leaf.test),
				form: null
			};
	}

	function asks(name: string, about: string, wants: string): RuleWords {
		const form = names.forms.get(name.slice(0, name.indexOf('.')));
		return { kind: 'asks', about, wants, form: form ? textIn(form.title, language).words : null };
	}

	function testWords(test: LeafTest, item?: CompiledItem, input = ''): string {
		switch (test.op) {
			case 'in':
			case 'includes':
				return phrases.oneOf(
					test.values.map((value) => quoted(valueWords(value, item, input), test.values.length))
				);
			default:
				return phrases[test.op](numberIn(test.n, phrases));
		}
	}

	function valueWords(
		value: string | number | boolean,
		item: CompiledItem | undefined,
		input: string
	): string {
		if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
		const option = item?.options?.find((one) => one.value === value);
		if (option) return textIn(option.text, language).words;
		return typeof value === 'number'
			? numberIn(value, phrases)
			: (phrases.inputValues[input]?.[value] ?? value);
	}

	function scoreTitle(name: string): string {
		const title = names.scores.get(name)?.title;
		return title ? textIn(title, language).words : name;
	}

	function bandName(id: string): string {
		const rule = 'score' in leaf ? names.scores.get(leaf.score)?.rule : undefined;
		const bands = rule && (rule.kind === 'bands' || rule.kind === 'classify') ? rule.bands : [];
		const text = bands.find((band) => band.id === id)?.text;
		return text ? textIn(text, language).words : id;
	}

	function operandName(operand: Operand): string {
		if ('number' in operand) return numberIn(operand.number, phrases);
		return 'score' in operand
			? scoreTitle(operand.score)
			: textOf(itemOf(operand, names), language);
	}
}

function itemOf({ item, cell }: ItemRef, { items }: RuleNames): CompiledItem | undefined {
	const found = items.get(item);
	return cell === undefined ? found : found?.items?.find((one) => one.id === cell);
}

function textOf(item: CompiledItem | undefined, language: Language): string {
	return item ? textIn(item.text, language).words : '';
}

/** Several answers are told apart by quotes: an answer can hold an "or" of its own. */
function quoted(words: string, count: number): string {
	return count > 1 ? `«${words}»` : words;
}
