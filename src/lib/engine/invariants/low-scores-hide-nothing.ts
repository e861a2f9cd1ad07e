import { leaves, type LeafCondition } from '../conditions/condition.ts';
import type { Invariant } from './invariant.ts';

/** 7.7: a low score never suppresses an offer. */
export const lowScoresHideNothing: Invariant = {
	section: '7.7',
	says: 'A low score never suppresses an offer.',
	violations: ({ suggestions }) =>
		suggestions
			.filter(({ kind }) => kind === 'offer' || kind === 'right')
			.flatMap(({ id, unless }) =>
				unless
					.flatMap(({ when }) => leaves(when))
					.filter(isAboutLow)
					.map((leaf) => ({ at: id, message: `is held back by a score: ${JSON.stringify(leaf)}` }))
			)
};

/** "At most" and "below" ask for a low score; "at least" asks for a high one. */
function isAboutLow(leaf: LeafCondition): boolean {
	const isUpperBound = 'test' in leaf && (leaf.test.op === 'atMost' || leaf.test.op === 'below');
	return isUpperBound && (leaf.op === 'score' || leaf.op === 'item' || leaf.op === 'compare');
}
