import type { Term } from '../compile/compiled.ts';
import { isFalse, isTrue, isUnknown } from '../conditions/truth.ts';
import { stateCodes } from '../evaluation/world.ts';
import type { ScoreLinking } from './link-score.ts';
import { linkTerm, type TermInterval } from './link-term.ts';

/** Interval of a sum: what every contributing item could still add (semantics 4.2). */
export function linkSum(terms: readonly Term[], linking: ScoreLinking): () => void {
	const hidden = linking.hiddenCounts ?? 0;
	const plain = plainSlots(terms, linking);
	const linked = terms
		.filter((term) => !isPlain(term))
		.map((term) => linkTerm(term, linking, hidden));
	const { place } = linking;
	const { scores, mayCount, scoreLower, scoreUpper } = linking.world;
	const { lower, upper } = scores;
	const interval = new Float64Array(2);
	return () => {
		let low = 0;
		let high = 0;
		for (let i = 0; i < plain.length; i++) {
			const slot = plain[i] as number;
			const may = mayCount[slot] as number;
			const itemLow = scoreLower[slot] as number;
			const itemHigh = scoreUpper[slot] as number;
			if (may === isFalse) {
				low += hidden;
				high += hidden;
			} else {
				low += may === isUnknown && hidden < itemLow ? hidden : itemLow;
				high += may === isUnknown && hidden > itemHigh ? hidden : itemHigh;
			}
		}
		for (let i = 0; i < linked.length; i++) {
			(linked[i] as TermInterval)(interval);
			low += interval[0] as number;
			high += interval[1] as number;
		}
		lower[place] = low;
		upper[place] = high;
	};
}

/** Items that count as they are: most terms of most sums, added up without a call for each. */
function plainSlots(terms: readonly Term[], { places, reads }: ScoreLinking): Int32Array {
	return Int32Array.from(terms.filter(isPlain), ({ item }) => {
		const slot = places.slot(item);
		reads.slots.add(slot);
		return slot;
	});
}

function isPlain(term: Term): term is Extract<Term, { item: string }> {
	return 'item' in term && term.weight === 1 && !term.isReversed;
}

/**
 * Interval of a mean. In an instrument a hidden item counts its stated value; in other forms it is
 * left out, and one that may still be hidden is taken or left, whichever reaches further.
 */
export function linkMean(terms: readonly Term[], linking: ScoreLinking): () => void {
	const { place } = linking;
	const linked = terms.map((term) => linkTerm(term, linking, linking.hiddenCounts));
	const mayBeLeftOut = terms.map((term) => canBeLeftOut(term, linking));
	const { lower, upper } = linking.world.scores;
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

/** Whether a term may still turn out not to count at all: only items that may be hidden, outside instruments. */
function canBeLeftOut(term: Term, { hiddenCounts, places, world }: ScoreLinking): () => boolean {
	if (hiddenCounts !== null || !('item' in term)) return () => false;
	const slot = places.slot(term.item);
	return () => world.mayCount[slot] !== isTrue;
}

/**
 * Interval of a highest or lowest value. What may still be left out can only reach further, unless
 * nothing else is there to count.
 */
export function linkExtreme(
	kind: 'min' | 'max',
	terms: readonly Term[],
	linking: ScoreLinking
): () => void {
	const linked = terms.map((term) => linkTerm(term, linking, linking.hiddenCounts));
	const mayBeLeftOut = terms.map((term) => canBeLeftOut(term, linking));
	const { place } = linking;
	const { lower, upper } = linking.world.scores;
	// `near` is the end that what is certain sets, `far` the one that everything can move.
	const [near, far] = kind === 'max' ? [0, 1] : [1, 0];
	const further = kind === 'max' ? Math.max : Math.min;
	const nearer = kind === 'max' ? Math.min : Math.max;
	const interval = new Float64Array(2);
	return () => {
		let certain = NaN;
		let optional = NaN;
		let reach = NaN;
		linked.forEach((term, i) => {
			if (!term(interval)) return;
			const end = interval[near] as number;
			reach = pick(further, reach, interval[far] as number);
			if (mayBeLeftOut[i]?.()) optional = pick(nearer, optional, end);
			else certain = pick(further, certain, end);
		});
		const close = Number.isNaN(certain) ? optional : certain;
		lower[place] = kind === 'max' ? close : reach;
		upper[place] = kind === 'max' ? reach : close;
	};
}

function pick(choose: (a: number, b: number) => number, soFar: number, next: number): number {
	return Number.isNaN(soFar) ? next : choose(soFar, next);
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
