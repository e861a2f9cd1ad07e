import { describe, expect, it } from 'vitest';
import { atAGlance } from './at-a-glance.ts';

function part(urgency: 'now' | 'this-visit' | 'plan', topic = 'goals') {
	return { urgency, topic };
}

describe('suggestions at a glance', () => {
	it('folds nothing while there are few', () => {
		expect(atAGlance([part('now'), part('plan')]).folded).toEqual([]);
	});

	it('never folds what is for now or for this conversation', () => {
		const many = Array.from({ length: 12 }, (_, place) => part(place % 2 ? 'now' : 'this-visit'));
		expect(atAGlance(many).seen).toEqual(many);
	});

	it('folds the rest by topic, each group in the order it came in, and loses none', () => {
		const plans = Array.from({ length: 10 }, (_, place) =>
			part('plan', place < 8 ? 'goals' : 'hope')
		);
		const { seen, folded } = atAGlance(plans);
		expect(seen).toHaveLength(7);
		expect(folded.map(({ topic, parts }) => [topic, parts.length])).toEqual([
			['goals', 1],
			['hope', 2]
		]);
	});
});
