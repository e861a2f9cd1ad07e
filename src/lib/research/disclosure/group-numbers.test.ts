import { describe, expect, it } from 'vitest';
import { usualControl } from './control.ts';
import { groupNumbers, noNumbers, type Histogram } from './group-numbers.ts';

function numbers(values: readonly number[], hidden: Parameters<typeof groupNumbers>[1] = []) {
	const histogram: Histogram = new Map(
		[...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length])
	);
	return groupNumbers(histogram, hidden, usualControl);
}

const twenty = Array.from({ length: 20 }, (_, i) => i + 1);

describe('mean and spread of a group', () => {
	it('are shown for enough people who differ', () => {
		expect(numbers(twenty)).toEqual({
			mean: 10.5,
			sd: 5.9,
			median: 11,
			lowerQuartile: 6,
			upperQuartile: 15
		});
	});

	it('need twice the threshold of people, quartiles four times', () => {
		expect(numbers(twenty.slice(0, 9))).toEqual(noNumbers);
		expect(numbers(twenty.slice(0, 10))).toMatchObject({ mean: 5.5, lowerQuartile: null });
	});

	it('are hidden when everybody has the same, or one makes up most of the sum', () => {
		expect(numbers(twenty.map(() => 7))).toEqual(noNumbers);
		expect(numbers([...twenty.map(() => 0), 40])).toEqual(noNumbers);
	});

	it('are hidden when the mean would rule out what a hidden band could hold', () => {
		const low = { count: 0, lowest: 0, highest: 7 };
		const high = { count: 14, lowest: 20, highest: 40 };
		const nearTheTop = Array.from({ length: 14 }, (_, i) => (i === 0 ? 39 : 40));
		expect(numbers(nearTheTop, [low, high])).toEqual(noNumbers);
		const spread = Array.from({ length: 14 }, (_, i) => 20 + i);
		expect(numbers(spread, [low, high]).mean).toBe(26.5);
	});
});
