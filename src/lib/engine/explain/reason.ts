import type { AnswerState, AnswerValue, Row } from '../answers/answer.ts';
import type { CompiledItem, CompiledScore } from '../compile/compiled.ts';
import { leaves, type ItemRef, type LeafCondition, type Operand } from '../conditions/condition.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isTrue } from '../conditions/truth.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { stateNames } from '../evaluation/world.ts';
import { textIn, type Language } from '../text.ts';
import { answerWords } from './answer-words.ts';
import { numberIn, phrasesIn, type Phrases } from './phrases.ts';

/** One fact behind a suggestion, ready to be read: what was asked, and what is so. */
export interface Reason {
	/** Full names that the reader can be led to. */
	readonly items: readonly string[];
	readonly score?: string;
	readonly input?: string;
	/** The question, the score's title, or the fact's name. */
	readonly about: string;
	/** The answer, the score with its interval, or the state. */
	readonly says: string;
	readonly state?: AnswerState;
}

/** Says a leaf in words. With `row`, cells are read from that row. */
export function reasonOf(
	leaf: LeafCondition,
	evaluation: Evaluation,
	language: Language,
	row?: Row
): Reason {
	const phrases = phrasesIn(language);
	switch (leaf.op) {
		case 'item':
		case 'answered':
		case 'state':
			return itemReason(leaf.ref, evaluation, language, phrases, row);
		case 'row':
			return rowReason(leaf, evaluation, language, phrases);
		case 'score':
		case 'band':
			return scoreReason(leaf.score, evaluation, language, phrases);
		case 'input':
			return inputReason(leaf.input, evaluation, language, phrases);
		case 'compare': {
			const left = operandReason(leaf.left, evaluation, language, phrases);
			const right = operandReason(leaf.right, evaluation, language, phrases);
			return {
				items: [...left.items, ...right.items],
				about: phrases.compared(left.about, right.about),
				says: phrases.compared(left.says, right.says)
			};
		}
	}
}

function itemReason(
	ref: ItemRef,
	{ world, places }: Evaluation,
	language: Language,
	phrases: Phrases,
	row?: Row
): Reason {
	const slot = places.slot(ref.item);
	const item = world.items[slot] as CompiledItem;
	const state: AnswerState =
		world.shown[slot] === isTrue ? (stateNames[world.states[slot] as number] ?? 'open') : 'hidden';
	const asked = ref.cell === undefined ? item : item.items?.find((one) => one.id === ref.cell);
	const about = textIn((asked ?? item).text, language).words;
	const stateWords = phrases.states[state] ?? state;
	if (state !== 'answered') return { items: [item.name], about, says: stateWords, state };
	const value = world.values[slot] as AnswerValue;
	const says =
		ref.cell === undefined || !asked
			? answerWords(value, item, language)
			: (row ? [row] : (value as readonly Row[]))
					.map((one) => one.cells[ref.cell as string])
					.filter((cell) => cell !== undefined)
					.map((cell) => answerWords(cell, asked, language))
					.join('; ');
	return { items: [item.name], about, says: says === '' ? phrases.unknown : says, state };
}

/** What stands in the rows that fit: only the cells that were asked for. */
function rowReason(
	{ ref, where }: Extract<LeafCondition, { op: 'row' }>,
	evaluation: Evaluation,
	language: Language,
	phrases: Phrases
): Reason {
	const { world, places } = evaluation;
	const whole = itemReason(ref, evaluation, language, phrases);
	if (whole.state !== 'answered') return whole;
	const item = world.items[places.slot(ref.item)] as CompiledItem;
	const rows = world.values[places.slot(ref.item)] as readonly Row[];
	const { check } = linkCondition(where, world, places, 'now', ref.item);
	const fitting = rows.filter((row) => check(row.cells) === isTrue);
	const asked = new Set(leaves(where).map((leaf) => ('ref' in leaf ? leaf.ref.cell : undefined)));
	const says = (fitting.length > 0 ? fitting : rows).map((row) =>
		(item.items ?? [])
			.flatMap((cell) => {
				const value = asked.has(cell.id) ? row.cells[cell.id] : undefined;
				return value === undefined ? [] : [answerWords(value, cell, language)];
			})
			.join(', ')
	);
	return { ...whole, says: says.join('; ') };
}

/** `minst 14`, `19–23`, `16`, `skadelig eller høy`: never more certain than it is. */
export function scoreReason(
	name: string,
	{ world, places }: Evaluation,
	language: Language,
	phrases: Phrases = phrasesIn(language)
): Reason {
	const place = places.score(name);
	const score = places.scores[place] as CompiledScore;
	const about = score.title ? textIn(score.title, language).words : score.id;
	const { rule } = score;
	if (rule.kind === 'truth' || rule.kind === 'cutOff') {
		const truth = world.scores.truth[place];
		const says = truth === 2 ? phrases.yes : truth === 0 ? phrases.no : phrases.unknown;
		return { items: [], score: name, about, says };
	}
	if (rule.kind === 'bands' || rule.kind === 'classify') {
		const bits = world.scores.possible[place] as number;
		const names = rule.bands
			.filter((_, i) => (bits & (1 << i)) !== 0)
			.map((band) => (band.text ? textIn(band.text, language).words : band.id));
		// Every band still possible says nothing; no band at all means that nothing of it is asked.
		const says =
			names.length === 0
				? phrases.doesNotApply
				: names.length === rule.bands.length && names.length > 1
					? phrases.unknown
					: phrases.oneOf(names);
		return { items: [], score: name, about, says };
	}
	if (Number.isNaN(world.scores.lower[place])) {
		return { items: [], score: name, about, says: phrases.doesNotApply };
	}
	const lower = numberIn(rounded(world.scores.lower[place] as number), phrases);
	const upper = numberIn(rounded(world.scores.upper[place] as number), phrases);
	const says = lower === upper ? lower : phrases.between(lower, upper);
	return { items: [], score: name, about, says };
}

function inputReason(
	input: string,
	{ world, places }: Evaluation,
	language: Language,
	phrases: Phrases
): Reason {
	const value = places.hasInput(input) ? world.inputs[places.input(input)] : undefined;
	const about = phrases.inputs[input] ?? input;
	if (value === undefined) return { items: [], input, about, says: phrases.unknown };
	if (typeof value === 'boolean') {
		return { items: [], input, about, says: value ? phrases.yes : phrases.no };
	}
	if (typeof value === 'number') {
		return { items: [], input, about, says: numberIn(value, phrases) };
	}
	const option = world.items
		.filter(({ fact }) => fact !== undefined && `fact.${fact}` === input)
		.flatMap(({ options }) => options ?? [])
		.find((one) => one.value === value);
	const says = option
		? textIn(option.text, language).words
		: (phrases.inputValues[input]?.[value] ?? value);
	return { items: [], input, about, says };
}

function operandReason(
	operand: Operand,
	evaluation: Evaluation,
	language: Language,
	phrases: Phrases
): Reason {
	if ('number' in operand) {
		const says = numberIn(operand.number, phrases);
		return { items: [], about: says, says };
	}
	return 'score' in operand
		? scoreReason(operand.score, evaluation, language, phrases)
		: itemReason(operand, evaluation, language, phrases);
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
