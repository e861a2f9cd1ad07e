import type { Term } from '../compile/compiled.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isFalse, isTrue } from '../conditions/truth.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import type { ScoreLinking } from './link-score.ts';

/** Writes what a term can still add into `interval`; false when it is certainly left out. */
export type TermInterval = (interval: Float64Array) => boolean;

/** Links one contribution, its weight included. */
export function linkTerm(
	term: Term,
	linking: ScoreLinking,
	hiddenCounts: number | null
): TermInterval {
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

/** What an item can still count: `hiddenCounts` when hidden, or, when null, nothing at all. */
export function itemTerm(
	term: { readonly item: string; readonly isReversed: boolean },
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
