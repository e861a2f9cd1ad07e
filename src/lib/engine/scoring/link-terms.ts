import type { Term } from '../compile/compiled.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isFalse, isTrue } from '../conditions/truth.ts';
import { stateCodes } from '../evaluation/world.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { ScoreLinking } from './link-score.ts';

/** Writes what a term can still add into `interval`; false when it is certainly left out. */
type TermInterval = (interval: Float64Array) => boolean;

/** Interval of a sum: what every contributing item could still add (semantics 4.2). */
export function linkSum(terms: readonly Term[], linking: ScoreLinking): () => void {
	const linked = terms.map((term) => linkTerm(term, linking, linking.hiddenCounts ?? 0));
	const { place } = linking;
	const { lower, upper } = linking.world.scores;
	const interval = new Float64Array(2);
	return () => {
		let low = 0;
		let high = 0;
		for (let i = 0; i < linked.length; i++) {
			(linked[i] as TermInterval)(interval);
			low += interval[0] as number;
			high += interval[1] as number;
		}
		lower[place] = low;
		upper[place] = high;
	};
}

/**
 * Interval of a mean. In an instrument a hidden item counts its stated value; in other forms it is
 * left out, and one that may still be hidden is taken or left, whichever reaches further.
 */
export function linkMean(terms: readonly Term[], linking: ScoreLinking): () => void {
	const { place, world } = linking;
	const linked = terms.map((term) => linkTerm(term, linking, linking.hiddenCounts));
	const mayBeLeftOut = terms.map((term) => {
		if (linking.hiddenCounts !== null || !('item' in term)) return () => false;
		const slot = linking.places.slot(term.item);
		return () => world.mayCount[slot] !== isTrue;
	});
	const { lower, upper } = world.scores;
	const interval = new Float64Array(2);
	return () => {
		const certain = { low: 0, high: 0, n: 0 };
		const optional: { low: number; high: number }[] = [];
		linked.forEach((term, i) => {
			if (!term(interval)) return;
			const [low, high] = [interval[0] as number, interval[1] as number];
			if (mayBeLeftOut[i]?.()) {
				optional.push({ low, high });
			} else {
				certain.low += low;
				certain.high += high;
				certain.n++;
			}
		});
		const lows = optional.map((one) => one.low).sort((a, b) => a - b);
		const highs = optional.map((one) => one.high).sort((a, b) => b - a);
		lower[place] = furthestMean(certain.low, certain.n, lows, (a, b) => a < b);
		upper[place] = furthestMean(certain.high, certain.n, highs, (a, b) => a > b);
	};
}

function furthestMean(
	certainSum: number,
	certainCount: number,
	optional: readonly number[],
	reachesFurther: (a: number, b: number) => boolean
): number {
	let sum = certainSum;
	let n = certainCount;
	for (const value of optional) {
		if (n > 0 && !reachesFurther(value, sum / n)) break;
		sum += value;
		n++;
	}
	return n === 0 ? NaN : sum / n;
}

export function linkExtreme(
	kind: 'min' | 'max',
	terms: readonly Term[],
	linking: ScoreLinking
): () => void {
	const linked = terms.map((term) => linkTerm(term, linking, linking.hiddenCounts ?? 0));
	const { place } = linking;
	const { lower, upper } = linking.world.scores;
	const pick = kind === 'min' ? Math.min : Math.max;
	const interval = new Float64Array(2);
	return () => {
		let low = kind === 'min' ? Infinity : -Infinity;
		let high = low;
		for (const term of linked) {
			term(interval);
			low = pick(low, interval[0] as number);
			high = pick(high, interval[1] as number);
		}
		lower[place] = low;
		upper[place] = high;
	};
}

/** How many items are answered with a value; certain, because it counts what is there now. */
export function linkAnswered(items: readonly string[], linking: ScoreLinking): () => void {
	const { place, world, places } = linking;
	const slots = items.map((item) => places.slot(item));
	for (const slot of slots) linking.reads.slots.add(slot);
	const { lower, upper } = world.scores;
	return () => {
		let answered = 0;
		for (const slot of slots) {
			const isCounted =
				world.states[slot] === stateCodes.answered &&
				world.shown[slot] === isTrue &&
				world.scoreLower[slot] === world.scoreUpper[slot];
			if (isCounted) answered++;
		}
		lower[place] = answered;
		upper[place] = answered;
	};
}

function linkTerm(term: Term, linking: ScoreLinking, hiddenCounts: number | null): TermInterval {
	const { weight } = term;
	const raw = rawTerm(term, linking, hiddenCounts);
	if (weight === 1) return raw;
	return (interval) => {
		const isIn = raw(interval);
		const a = (interval[0] as number) * weight;
		const b = (interval[1] as number) * weight;
		interval[0] = Math.min(a, b);
		interval[1] = Math.max(a, b);
		return isIn;
	};
}

function rawTerm(term: Term, linking: ScoreLinking, hiddenCounts: number | null): TermInterval {
	if ('score' in term) return scoreTerm(term.score, linking);
	if ('condition' in term) return conditionTerm(term, linking);
	return itemTerm(term, linking, hiddenCounts);
}

function scoreTerm(name: string, linking: ScoreLinking): TermInterval {
	const place = linking.places.score(name);
	linking.reads.scores.add(place);
	const { lower, upper } = linking.world.scores;
	return (interval) => {
		interval[0] = lower[place] as number;
		interval[1] = upper[place] as number;
		return true;
	};
}

/** A condition counts 1 when true, 0 when false, and either while unknown. */
function conditionTerm(
	term: Extract<Term, { condition: unknown }>,
	linking: ScoreLinking
): TermInterval {
	const { world, places, reads } = linking;
	const linked = linkCondition(term.condition, world, places, 'eventual');
	reads.add(linked);
	return (interval) => {
		const truth = linked.check();
		interval[0] = truth === isTrue ? 1 : 0;
		interval[1] = truth === isFalse ? 0 : 1;
		return true;
	};
}

function itemTerm(
	term: Extract<Term, { item: string }>,
	linking: ScoreLinking,
	hiddenCounts: number | null
): TermInterval {
	const { world, places, reads } = linking;
	const slot = places.slot(term.item);
	reads.slots.add(slot);
	const item = world.items[slot];
	const range = item ? itemTypeOf(item).scoreRange(item) : null;
	const mirror = term.isReversed && range ? range.lower + range.upper : null;
	const { mayCount, scoreLower, scoreUpper } = world;
	const hidden = hiddenCounts ?? 0;
	return (interval) => {
		const may = mayCount[slot];
		if (may === isFalse) {
			interval[0] = interval[1] = hidden;
			return hiddenCounts !== null;
		}
		let low = scoreLower[slot] as number;
		let high = scoreUpper[slot] as number;
		if (mirror !== null) [low, high] = [mirror - high, mirror - low];
		if (may !== isTrue && hiddenCounts !== null) {
			if (hidden < low) low = hidden;
			if (hidden > high) high = hidden;
		}
		interval[0] = low;
		interval[1] = high;
		return true;
	};
}
