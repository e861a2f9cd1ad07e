import { parts, type Condition } from '../conditions/condition.ts';
import type { Invariant } from './invariant.ts';

/** 7.7: a low score never suppresses an offer. */
export const lowScoresHideNothing: Invariant = {
	section: '7.7',
	says: 'A low score never suppresses an offer.',
	violations({ forms, suggestions }) {
		const lowest = new Map(
			forms
				.flatMap(({ scores }) => scores)
				.flatMap(({ name, rule }) =>
					rule.kind === 'bands' && rule.bands[0] ? [[name, rule.bands[0].id] as const] : []
				)
		);
		return suggestions
			.filter(({ kind }) => kind === 'offer' || kind === 'right')
			.flatMap(({ id, unless }) =>
				unless
					.flatMap(({ when }) => asksForLow(when, lowest))
					.map((leaf) => ({ at: id, message: `is held back by a score: ${JSON.stringify(leaf)}` }))
			);
	}
};

/** Leaves that a low score makes true: an upper bound, the lowest band, or "not" a lower bound. */
function asksForLow(
	condition: Condition,
	lowest: ReadonlyMap<string, string>,
	isNegated = false
): readonly Condition[] {
	if (condition.op === 'not') return asksForLow(condition.of, lowest, !isNegated);
	if (condition.op === 'band') {
		const band = lowest.get(condition.score);
		const takesIn = band !== undefined && condition.bands.includes(band);
		return takesIn === isNegated ? [] : [condition];
	}
	if (condition.op === 'score' || condition.op === 'item' || condition.op === 'compare') {
		const bounds: readonly string[] = isNegated ? ['atLeast', 'above'] : ['atMost', 'below'];
		return bounds.includes(condition.test.op) ? [condition] : [];
	}
	return parts(condition).flatMap((part) => asksForLow(part, lowest, isNegated));
}
