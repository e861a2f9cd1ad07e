import { describe, expect, it } from 'vitest';
import { usualControl } from './control.ts';
import { groupNumbers, noNumbers, type Histogram } from './group-numbers.ts';
import type { ValueBand } from './value-band.ts';

const oneBand: readonly ValueBand[] = [{ lowest: 0, highest: 200, isShown: true }];

function numbers(values: readonly number[], bands = oneBand) {
	const histogram: Histogram = new Map(
		[...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length])
	);
	return groupNumbers(histogram, bands, 0, usualControl);
}

const oneTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

describe('mean and spread of a group', () => {
	it('are shown for enough people who differ', () => {
		expect(numbers(oneTo(20))).toMatchObject({ mean: 10.5, sd: 5.9 });
	});

	it('need twice the threshold of people', () => {
		expect(numbers(oneTo(9))).toEqual(noNumbers);
		expect(numbers(oneTo(10)).mean).toBe(5.5);
	});

	it('are hidden when everybody has the same, or one makes up most of the sum', () => {
		expect(numbers(oneTo(20).map(() => 7))).toEqual(noNumbers);
		expect(numbers([...oneTo(20).map(() => 0), 40]).mean).toBeNull();
	});

	it('are hidden when they could rule out what a hidden band could hold', () => {
		const bands = [
			{ lowest: 0, highest: 7, isShown: false },
			{ lowest: 8, highest: 40, isShown: true }
		];
		const nearTheTop = oneTo(40).map((i) => (i === 1 ? 39 : 40));
		expect(numbers([3, 4, ...nearTheTop], bands).mean).toBeNull();
		const spread = oneTo(60).map((i) => 8 + (i % 33));
		expect(numbers([3, 4, ...spread], bands).mean).toBe(22.5);
	});
});

describe('percentiles of a group', () => {
	it('need the threshold of people on both sides', () => {
		expect(numbers(oneTo(40)).percentiles).toMatchObject({ 5: null, 25: 11, 50: 21, 90: null });
		expect(numbers(oneTo(120)).percentiles).toMatchObject({ 5: 7, 10: 13, 95: 114 });
	});

	it('lie in a shown band, further from its edges than what is hidden could move them', () => {
		const bands = [
			{ lowest: 0, highest: 7, isShown: false },
			{ lowest: 8, highest: 40, isShown: true }
		];
		// Ten people are in the hidden band: a percentile near them would say how many.
		const people = [...oneTo(10).map(() => 3), ...oneTo(90).map((i) => 8 + (i % 33))];
		expect(numbers(people, bands).percentiles).toMatchObject({ 5: null, 10: null, 25: 13 });
	});
});
