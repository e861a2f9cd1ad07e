import { leaves } from '../conditions/condition.ts';
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
					.filter(
						(leaf) =>
							leaf.op === 'score' ||
							leaf.op === 'band' ||
							leaf.op === 'compare' ||
							(leaf.op === 'item' && (leaf.test.op === 'atMost' || leaf.test.op === 'below'))
					)
					.map((leaf) => ({ at: id, message: `is held back by a score: ${JSON.stringify(leaf)}` }))
			)
};
