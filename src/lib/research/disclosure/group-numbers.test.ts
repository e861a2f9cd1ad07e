import { describe, expect, it } from 'vitest';
import { usualControl, type ShownRange } from './control.ts';
import { groupNumbers, noNumbers, type Histogram } from './group-numbers.ts';
import type { ValueBand } from './value-band.ts';

const everyone: ShownRange = { lower: 0, upper: 1000 };
const oneBand: readonly ValueBand[] = [{ lowest: 0, highest: 200, shown: everyone }];

/** Numbers of people with these values, of whom the size is known exactly unless said otherwise. */
function numbers(values: readonly number[], bands = oneBand, size?: ShownRange) {
	const histogram: Histogram = new Map(
		[...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length])
	);
	const exactly = { lower: values.length, upper: values.length };
	return groupNumbers({ values: histogram, bands, keys: 0, size: size ?? exactly }, usualControl);
}

const oneTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

/** A hidden band below 8 and one from 8 on, of which so many are shown. */
const lowHidden = (shown: ShownRange): readonly ValueBand[] => [
	{ lowest: 0, highest: 7, shown: null },
	{ lowest: 8, highest: 40, shown }
];

describe('mean and spread of a group', () => {
	it('are shown for enough people who differ, as finely as five of them hide', () => {
		const bands = [{ lowest: 0, highest: 40, shown: everyone }];
		const spread = (people: number) => oneTo(people).map((i) => (i * 7) % 41);
		expect(numbers(spread(2050), bands)).toMatchObject({
			mean: 20,
			meanStep: 0.1,
			sd: 11.8,
			sdStep: 0.1
		});
		expect(numbers(spread(410), bands)).toMatchObject({ mean: 20, meanStep: 0.5, sdStep: 0.5 });
		expect(numbers(spread(82), bands)).toMatchObject({ mean: 20, meanStep: 2, sd: 12, sdStep: 2 });
		expect(numbers(spread(41), bands)).toMatchObject({ mean: null, sd: null });
	});

	it('need twice the threshold of people', () => {
		const near = (people: number) => oneTo(people).map((i) => i % 2);
		const bands = [{ lowest: 0, highest: 1, shown: everyone }];
		expect(numbers(near(9), bands)).toEqual(noNumbers);
		expect(numbers(near(10), bands).meanStep).toBe(0.5);
	});

	it('need a size that stands for so many, so that they tell no more of it', () => {
		const values = oneTo(12).map((i) => i % 2);
		const bands = [{ lowest: 0, highest: 1, shown: everyone }];
		expect(numbers(values, bands, { lower: 8, upper: 12 })).toEqual(noNumbers);
		expect(numbers(values, bands, { lower: 12, upper: 12 }).mean).toBe(0.5);
	});

	it('are hidden when everybody has the same, or one makes up most of the sum', () => {
		expect(numbers(oneTo(20).map(() => 7))).toEqual(noNumbers);
		expect(numbers([...oneTo(20).map(() => 0), 40]).mean).toBeNull();
	});

	it('count how far a hidden band is, also where nobody is in it', () => {
		const values = oneTo(400).map((i) => 30 + (i % 5));
		const bands = lowHidden({ lower: 398, upper: 402 });
		expect(numbers(values, bands)).toMatchObject({ mean: 32, meanStep: 0.5, sd: null });
	});
});

describe('percentiles of a group', () => {
	it('need the threshold of people on both sides', () => {
		expect(numbers(oneTo(40)).percentiles).toMatchObject({ 5: null, 25: 11, 50: 21, 90: null });
		expect(numbers(oneTo(120)).percentiles).toMatchObject({ 5: 7, 10: 13, 95: 114 });
	});

	it('lie in a shown band, further from its edges than what is hidden could move them', () => {
		const bands = lowHidden({ lower: 88, upper: 92 });
		const people = [...oneTo(10).map(() => 3), ...oneTo(90).map((i) => 8 + (i % 33))];
		const size = { lower: 98, upper: 102 };
		expect(numbers(people, bands, size).percentiles).toMatchObject({ 5: null, 10: null, 25: 13 });
	});

	it('are there or not by what else is shown: nobody sees by them how few are hidden', () => {
		const bands = lowHidden({ lower: 193, upper: 197 });
		const size = { lower: 198, upper: 202 };
		const shown = oneTo(9).map((hidden) => {
			const rest = oneTo(198 - hidden).map((i) => 8 + (i % 33));
			const { percentiles } = numbers([...oneTo(hidden).map(() => 3), ...rest], bands, size);
			return Object.values(percentiles).map((value) => value !== null);
		});
		expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
		expect(shown[0]).toContain(true);
		expect(shown[0]).toContain(false);
	});
});
