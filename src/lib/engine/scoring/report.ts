import type {
	CompiledForm,
	CompiledItem,
	CompiledScore,
	MissingRule
} from '../compile/compiled.ts';
import { isFalse, isTrue, truthName, type Truth, type TruthName } from '../conditions/truth.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { stateCodes } from '../evaluation/world.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { inputOfFact, isSensitiveByDefault } from './cut-offs.ts';
import { requiredItems } from './required-items.ts';

/** What is there and what is not, of the items a score needs. */
export interface Completeness {
	/** Nothing that counts is open, declined or "don't know". */
	readonly isComplete: boolean;
	readonly answered: number;
	readonly total: number;
	/** Full item names, in the order of the form. */
	readonly missing: readonly string[];
	readonly declined: readonly string[];
	readonly unsure: readonly string[];
}

export interface NumberReport extends Completeness {
	readonly kind: 'number';
	/** Null while the instrument's missing-data rule withholds it (semantics 4.3). */
	readonly value: number | null;
	readonly lower: number;
	readonly upper: number;
}

export interface TruthReport extends Completeness {
	readonly kind: 'truth';
	readonly truth: TruthName;
}

export interface BandReport extends Completeness {
	readonly kind: 'band';
	/** Ids of the bands that are still possible; certain when there is one (semantics 4.4). */
	readonly possible: readonly string[];
}

/** A score at one moment, as people and exports read it. */
export type ScoreReport = {
	readonly score: CompiledScore;
	/** The more sensitive cut-off stood in for an unknown fact (semantics 4.4). */
	readonly usedSensitiveCutOff: boolean;
} & (NumberReport | TruthReport | BandReport);

/** Reads one score of a form. */
export function reportScore(
	score: CompiledScore,
	form: CompiledForm,
	{ world, places }: Evaluation
): ScoreReport {
	const place = places.score(score.name);
	const completeness = completenessOf(requiredItems(score, form), { world, places });
	const shared = { score, usedSensitiveCutOff: usedSensitiveCutOff(score, form), ...completeness };
	switch (score.rule.kind) {
		case 'truth':
		case 'cutOff':
			return { ...shared, kind: 'truth', truth: truthName(world.scores.truth[place] as Truth) };
		case 'bands':
		case 'classify': {
			const bits = world.scores.possible[place] as number;
			const possible = places.bandsOf(score).filter((_, i) => (bits & (1 << i)) !== 0);
			return { ...shared, kind: 'band', possible };
		}
		default: {
			const lower = round(world.scores.lower[place] as number, score.decimals);
			const upper = round(world.scores.upper[place] as number, score.decimals);
			const value = reportedValue();
			return { ...shared, kind: 'number', value, lower, upper };
		}
	}

	function reportedValue(): number | null {
		const exact = world.scores.lower[place] as number;
		if (exact === world.scores.upper[place]) return round(exact, score.decimals);
		return completeness.isComplete ? null : estimated(score, score.missing, { world, places });
	}

	function usedSensitiveCutOff(one: CompiledScore, of: CompiledForm): boolean {
		const { rule } = one;
		const factOf = (fact: string | undefined) => {
			const name = fact && inputOfFact(fact, of.id, world.items);
			return name && places.hasInput(name) ? world.inputs[places.input(name)] : undefined;
		};
		if (rule.kind === 'cutOff') return isSensitiveByDefault(rule.cutOff, factOf(rule.cutOff.fact));
		if (rule.kind === 'bands') {
			return rule.bands.some((band) => isSensitiveByDefault(band.from, factOf(band.from.fact)));
		}
		if (rule.kind === 'cutUsed') {
			const other = of.scores.find((candidate) => candidate.name === rule.of);
			return other !== undefined && usedSensitiveCutOff(other, of);
		}
		return false;
	}
}

/** Counts what is answered, open, declined or unsure among items that are shown or still may be. */
export function completenessOf(
	items: readonly string[],
	{ world, places }: Pick<Evaluation, 'world' | 'places'>
): Completeness {
	const missing: string[] = [];
	const declined: string[] = [];
	const unsure: string[] = [];
	let answered = 0;
	let total = 0;
	let mayOpen = false;
	for (const name of items) {
		const slot = places.slot(name);
		if (world.shown[slot] !== isTrue) {
			if (world.mayCount[slot] !== isFalse) mayOpen = true;
			continue;
		}
		total++;
		const state = world.states[slot];
		if (state === stateCodes.declined) declined.push(name);
		else if (state !== stateCodes.answered) missing.push(name);
		else if (carriesNoValue(slot)) unsure.push(name);
		else answered++;
	}
	const isComplete =
		!mayOpen && missing.length === 0 && declined.length === 0 && unsure.length === 0;
	return { isComplete, answered, total, missing, declined, unsure };

	/** "Don't know" leaves the whole range open; an item that is never scored has no range. */
	function carriesNoValue(slot: number): boolean {
		return (
			world.scoreLower[slot] !== world.scoreUpper[slot] && !Number.isNaN(world.scoreLower[slot])
		);
	}
}

/** A value in spite of missing answers, where the instrument's own rule allows one (4.3). */
function estimated(
	score: CompiledScore,
	missing: MissingRule,
	{ world, places }: Pick<Evaluation, 'world' | 'places'>
): number | null {
	const { rule } = score;
	if (missing.rule === 'withhold' || (rule.kind !== 'sum' && rule.kind !== 'mean')) return null;
	let sum = 0;
	let answered = 0;
	let total = 0;
	for (const term of rule.terms) {
		if (!('item' in term)) return null;
		const slot = places.slot(term.item);
		if (world.mayCount[slot] === isFalse) continue;
		total++;
		const low = world.scoreLower[slot] as number;
		if (world.shown[slot] !== isTrue || low !== world.scoreUpper[slot]) continue;
		if (world.states[slot] !== stateCodes.answered) continue;
		answered++;
		sum += term.weight * (term.isReversed ? mirrored(slot, low) : low);
	}
	if (answered === 0) return null;
	if (missing.rule === 'report') {
		if (answered < missing.ifAnswered) return null;
		return round(rule.kind === 'mean' ? sum / answered : sum, score.decimals);
	}
	if (total - answered > missing.upTo) return null;
	return round(rule.kind === 'mean' ? sum / answered : (sum * total) / answered, score.decimals);

	function mirrored(slot: number, value: number): number {
		const item = world.items[slot] as CompiledItem;
		const range = itemTypeOf(item).scoreRange(item);
		return range === null ? value : range.lower + range.upper - value;
	}
}

function round(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round((value + Number.EPSILON) * factor) / factor;
}
