import { describe, expect, it } from 'vitest';
import { usualControl } from './control.ts';
import { offeredTables } from './offered-tables.ts';

const two = (name: string) => ({ name, categories: ['a', 'b'] });

/** Whether so many people are divided by two strata at once; 80 are needed for eight cells. */
function isCrossed(people: number): boolean {
	const population = {
		classes: two('class'),
		core: two('gender'),
		strata: [two('mode')],
		groups: [{ at: [0, 0, 0], count: people }]
	};
	return offeredTables(population, { ...usualControl, noise: 0 }).core !== null;
}

describe('crossing two strata', () => {
	it('needs twice the threshold of people for each cell', () => {
		expect(isCrossed(200)).toBe(true);
		expect(isCrossed(40)).toBe(false);
	});

	it('tells no more of how many there are than their number as it is shown', () => {
		expect([78, 79, 80, 81, 82].map(isCrossed)).toEqual([true, true, true, true, true]);
		expect([73, 74, 75, 76, 77].map(isCrossed)).toEqual([false, false, false, false, false]);
	});
});
