import type { Row } from '../answers/answer.ts';
import type { Condition, LeafCondition } from '../conditions/condition.ts';
import { leaves } from '../conditions/condition.ts';
import { isTrue } from '../conditions/truth.ts';
import { witness } from '../conditions/witness.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { stateCodes, stateNames } from '../evaluation/world.ts';
import { completenessOf } from '../scoring/report.ts';
import { requiredItems } from '../scoring/required-items.ts';
import type {
	LinkedSuggestion,
	SuggestionInstance,
	SuggestionStatus
} from '../suggestions/link-suggestion.ts';
import { textIn, type Language } from '../text.ts';
import { answerWords } from './answer-words.ts';
import { reasonOf, type Reason } from './reason.ts';

/** A question that is open, and how it stands: declined is told apart from not answered yet. */
export interface OpenQuestion {
	readonly item: string;
	readonly form: string;
	readonly about: string;
	readonly state: string;
}

/** A suggestion's explanation for one person, or one row (semantics 5.3, 6.3). */
export interface Explanation {
	readonly suggestion: string;
	readonly status: SuggestionStatus;
	/** What the row is about, in the person's words, with `forEach`. */
	readonly row?: { readonly id: string; readonly name: string };
	/** The fewest facts that made it so. */
	readonly because: readonly Reason[];
	/** Further facts that point the same way. */
	readonly also: readonly Reason[];
	/** What makes it weigh more. */
	readonly strengthenedBy: readonly string[];
	/** What holds it back, when suppressed. */
	readonly suppressedBy: readonly string[];
	/** While unknown: what would settle it. */
	readonly open: readonly OpenQuestion[];
	/** Facts and events that are not known, by input name. */
	readonly openInputs: readonly Reason[];
	/** What to ask, in the content's own words. */
	readonly ask?: string;
}

/** Explains a suggestion in the reader's language: one entry, or one per row. */
export function explainSuggestion(
	linked: LinkedSuggestion,
	evaluation: Evaluation,
	language: Language
): readonly Explanation[] {
	return linked.instances().map((instance) => explain(linked, instance, evaluation, language));
}

function explain(
	{ suggestion }: LinkedSuggestion,
	instance: SuggestionInstance,
	evaluation: Evaluation,
	language: Language
): Explanation {
	const { row } = instance;
	const found = witness(suggestion.when, evaluation, suggestion.forEach, row?.cells);
	const say = (leaf: LeafCondition) => reasonOf(leaf, evaluation, language, row);
	const words = (places: readonly number[], key: 'strengthens' | 'unless') =>
		places.flatMap((place) => {
			const reason = suggestion[key][place];
			return reason ? [textIn(reason.because, language).words] : [];
		});
	const isOpen = instance.status === 'unknown';
	return {
		suggestion: suggestion.id,
		status: instance.status,
		...(row
			? { row: { id: row.id, name: rowName(row, suggestion.forEach, evaluation, language) } }
			: {}),
		because: distinct(found.because.map(say)),
		also: distinct(found.also.map(say)),
		strengthenedBy: words(instance.strengthens, 'strengthens'),
		suppressedBy: words(instance.unless, 'unless'),
		open: isOpen ? openQuestions(found.open, evaluation, language) : [],
		openInputs: isOpen ? distinct(found.open.filter((leaf) => leaf.op === 'input').map(say)) : [],
		...(isOpen && suggestion.whenUnknown
			? { ask: textIn(suggestion.whenUnknown, language).words }
			: {})
	};
}

/** Items behind open leaves, parents before their follow-ups, in the order of the forms. */
export function openQuestions(
	open: readonly LeafCondition[],
	evaluation: Evaluation,
	language: Language
): readonly OpenQuestion[] {
	const { world, places, program } = evaluation;
	const items = new Set<string>();
	const addItem = (name: string): void => {
		const slot = places.slot(name);
		if (items.has(name)) return;
		items.add(name);
		const when = world.items[slot]?.when;
		if (when && world.shown[slot] !== isTrue) addCondition(when);
	};
	const addCondition = (condition: Condition): void => {
		for (const leaf of leaves(condition)) {
			const { truth } = witness(leaf, evaluation);
			if (truth === 1) addLeaf(leaf);
		}
	};
	const addScore = (name: string): void => {
		const form = program.forms.find((one) => name.startsWith(`${one.id}.`));
		const score = form?.scores.find((one) => one.name === name);
		if (!form || !score) return;
		const { missing, declined, unsure } = completenessOf(requiredItems(score, form), evaluation);
		[...missing, ...declined, ...unsure].forEach(addItem);
	};
	const addLeaf = (leaf: LeafCondition): void => {
		if ('ref' in leaf) addItem(leaf.ref.item);
		if ('score' in leaf) addScore(leaf.score);
		if (leaf.op === 'compare') {
			for (const operand of [leaf.left, leaf.right]) {
				if ('item' in operand) addItem(operand.item);
				if ('score' in operand) addScore(operand.score);
			}
		}
	};
	open.forEach(addLeaf);
	// Slots count in the order of the forms.
	const slots = [...items].map(places.slot).toSorted((a, b) => a - b);
	return slots.flatMap((slot) => {
		const item = world.items[slot];
		if (!item) return [];
		// A question without its wording cannot be asked, so it settles nothing.
		if (item.awaitsWording && world.states[slot] === stateCodes['not-asked']) return [];
		const state =
			world.shown[slot] === isTrue || world.states[slot] === stateCodes['not-asked']
				? (stateNames[world.states[slot] as number] ?? 'open')
				: 'hidden';
		return [
			{
				item: item.name,
				form: item.name.slice(0, item.name.indexOf('.')),
				about: textIn(item.text, language).words,
				state
			}
		];
	});
}

/** The first thing the person wrote about a row: a name, a role, a substance. */
function rowName(
	row: Row,
	rowsItem: string | undefined,
	{ world, places }: Evaluation,
	language: Language
): string {
	if (rowsItem === undefined) return row.id;
	for (const cell of world.items[places.slot(rowsItem)]?.items ?? []) {
		const value = row.cells[cell.id];
		if (value !== undefined) return answerWords(value, cell, language);
	}
	return row.id;
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
	const seen = new Set<string>();
	return reasons.filter((reason) => {
		const key = `${reason.about}\n${reason.says}`;
		return seen.has(key) ? false : seen.add(key);
	});
}
