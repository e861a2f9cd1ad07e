import type { AnswerValue } from '../answers/answer.ts';
import type { CompiledItem, CompiledSuggestion } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { isTrue } from '../conditions/truth.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { stateCodes } from '../evaluation/world.ts';
import { answerWords } from '../explain/answer-words.ts';
import { textIn, type Language } from '../text.ts';

/** What the person has said themselves about a suggestion's degrees. */
export interface Wish {
	/** Full name of the item. */
	readonly item: string;
	readonly about: string;
	readonly says: string;
	/** The degrees that the answer names. */
	readonly options: readonly string[];
}

/**
 * The person's own words on the degrees of a suggestion: answers that the suggestion rests on and
 * that name one of its options. Stands before everything else when a degree is chosen.
 */
export function wishesAmong(
	suggestion: CompiledSuggestion,
	{ world, places }: Pick<Evaluation, 'world' | 'places'>,
	language: Language
): readonly Wish[] {
	const offered = suggestion.options.map(({ value }) => value);
	if (offered.length === 0) return [];
	const { when, unless, strengthens } = suggestion;
	const read = [when, ...[...unless, ...strengthens].map((reason) => reason.when)].flatMap(leaves);
	const names = new Set(
		read.flatMap((leaf) => ('ref' in leaf && leaf.ref.cell === undefined ? [leaf.ref.item] : []))
	);
	return [...names].flatMap((name): readonly Wish[] => {
		const slot = places.slot(name);
		const isSaid = world.shown[slot] === isTrue && world.states[slot] === stateCodes.answered;
		if (!isSaid) return [];
		const value = world.values[slot] as AnswerValue;
		const said: readonly unknown[] = Array.isArray(value) ? value : [value];
		const options = offered.filter((option) => said.includes(option));
		if (options.length === 0) return [];
		const item = world.items[slot] as CompiledItem;
		return [
			{
				item: name,
				about: textIn(item.text, language).words,
				says: answerWords(value, item, language),
				options
			}
		];
	});
}
