import { describe, expect, it } from 'vitest';
import { atAGlance } from './at-a-glance.ts';

type Urgency = 'now' | 'this-visit' | 'plan';

function part(urgency: Urgency, topic = 'goals') {
	return { urgency, topic };
}

function many(count: number, urgency: Urgency) {
	return Array.from({ length: count }, () => part(urgency));
}

describe('suggestions at a glance', () => {
	it('folds nothing while there are few', () => {
		const parts = [part('now'), part('this-visit'), part('plan')];
		expect(atAGlance(parts)).toEqual({ seen: parts, next: [], plan: [], planned: 0 });
	});

	it('never folds what is for now', () => {
		const parts = many(20, 'now');
		expect(atAGlance(parts).seen).toEqual(parts);
	});

	it('folds what is more than a conversation holds, and loses none', () => {
		const parts = [...many(5, 'now'), ...many(9, 'this-visit')];
		const { seen, next } = atAGlance(parts);
		expect(seen).toEqual(parts.slice(0, 12));
		expect(next).toEqual(parts.slice(12));
	});

	it('folds the plan by topic, each group in the order it came in, and loses none', () => {
		const plans = Array.from({ length: 10 }, (_, place) =>
			part('plan', place < 8 ? 'goals' : 'hope')
		);
		const { seen, plan, planned } = atAGlance(plans);
		expect(seen).toHaveLength(7);
		expect(planned).toBe(3);
		expect(plan.map(({ topic, parts }) => [topic, parts.length])).toEqual([
			['goals', 1],
			['hope', 2]
		]);
	});
});
