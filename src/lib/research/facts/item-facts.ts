import type { CompiledForm } from '#engine/compile/compiled.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { stateNames } from '#engine/evaluation/world.ts';

/** What became of an item, in the words of research (semantics 2.1, 2.2). */
export const itemOutcomes = ['answered', 'unsure', 'declined', 'left-open', 'not-asked'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** One item of one response: what became of it, and what it counts; never what was written. */
export interface ItemFact {
	/** Id of the item within its form. */
	readonly item: string;
	readonly state: ItemOutcome;
	/** Null when the answer counts nothing. */
	readonly score: number | null;
}

/**
 * The items of a response that was evaluated, in the order of the form. Only items that a score is
 * made of carry a number: any other number (a year, a sum of money) could point at a person.
 */
export function itemFactsOf(
	form: CompiledForm,
	{ world, places }: Evaluation
): readonly ItemFact[] {
	const scored = scoredItems(form);
	return answerableItems(form).map((item) => {
		const slot = places.slot(item.name);
		const state = stateNames[world.states[slot] as number] ?? 'not-asked';
		if (world.shown[slot] !== isTrue || state === 'not-asked') {
			return { item: item.id, state: 'not-asked', score: null };
		}
		if (state === 'declined') return { item: item.id, state: 'declined', score: null };
		// "Unclear" is an answer that could not be read: for completion it is left open.
		if (state !== 'answered') return { item: item.id, state: 'left-open', score: null };
		const value = world.values[slot];
		const isUnsure = item.options?.some((option) => option.isUnsure && option.value === value);
		if (isUnsure === true) return { item: item.id, state: 'unsure', score: null };
		const score =
			value === undefined || !scored.has(item.name)
				? null
				: world.itemTypes[slot]!.score(value, item);
		return { item: item.id, state: 'answered', score };
	});
}

/** Full names of the items that sums and means of the form are made of. */
function scoredItems({ scores }: CompiledForm): ReadonlySet<string> {
	const terms = scores.flatMap(({ rule }) => ('terms' in rule ? rule.terms : []));
	return new Set(terms.flatMap((term) => ('item' in term ? [term.item] : [])));
}
