import { noiseShare } from './cell-noise.ts';
import type { DisclosureControl } from './control.ts';
import { bandOfValue, type ValueBand } from './value-band.ts';

/** How often each value of a score occurs in a group. */
export type Histogram = ReadonlyMap<number, number>;

/** Percents for which the value is shown below which that share of the people is. */
export const percents = [5, 10, 25, 50, 75, 90, 95] as const;
export type Percent = (typeof percents)[number];

/** Mean, spread and percentiles of a group; null where they would tell too much. */
export interface GroupNumbers {
	readonly mean: number | null;
	readonly sd: number | null;
	readonly percentiles: Readonly<Record<Percent, number | null>>;
}

const noPercentiles = Object.fromEntries(
	percents.map((percent) => [percent, null])
) as GroupNumbers['percentiles'];

export const noNumbers: GroupNumbers = { mean: null, sd: null, percentiles: noPercentiles };

/** One person may not make up more of the sum than this. */
const largestShare = 0.5;

/**
 * Numbers of a group whose size is shown. Mean and spread need twice the threshold of people,
 * values that differ, nobody who dominates the sum, and enough people in the bands that are shown:
 * whichever world the counts leave possible (see `protect.ts`), moving these people within their
 * bands makes up for it, so that the mean rules none of them out. A percentile needs the threshold
 * of people on both sides of it, and to lie in a shown band, further from its edges than any of
 * these worlds could move it.
 */
export function groupNumbers(
	values: Histogram,
	bands: readonly ValueBand[],
	keys: number,
	control: DisclosureControl
): GroupNumbers {
	const sorted = [...values].sort(([a], [b]) => a - b);
	const people = sorted.reduce((sum, [, count]) => sum + count, 0);
	const sum = sorted.reduce((total, [value, count]) => total + value * count, 0);
	if (people < 2 * control.threshold || sorted.length < 2) return noNumbers;
	const percentiles = Object.fromEntries(
		percents.map((percent) => [percent, percentile(percent / 100, sorted, people, bands, control)])
	) as GroupNumbers['percentiles'];
	const largest = Math.max(...sorted.map(([value]) => Math.abs(value)));
	if (largest > largestShare * Math.abs(sum) || !leavesRoom(sorted, bands, control)) {
		return { ...noNumbers, percentiles };
	}
	const mean = sum / people;
	const squares = sorted.reduce((total, [value, count]) => total + count * (value - mean) ** 2, 0);
	// As much as if the people that noise may add or take away had the most that anybody has.
	const moved = (noiseShare(keys) * control.noise * rangeOf(sorted)) / people;
	return {
		mean: oneDecimal(mean + moved),
		sd: oneDecimal(Math.sqrt(squares / (people - 1))),
		percentiles
	};
}

type Sorted = readonly (readonly [value: number, count: number])[];

/**
 * True when the people of shown bands have room within their bands for the most that moving people
 * between hidden bands could change the sum, twice: once for the mean, once for the spread.
 */
function leavesRoom(
	sorted: Sorted,
	bands: readonly ValueBand[],
	{ width }: DisclosureControl
): boolean {
	if (bands.every(({ isShown }) => isShown)) return true;
	const [lowest, highest] = [sorted[0]![0], sorted.at(-1)![0]];
	let up = 0;
	let down = 0;
	for (const [value, count] of sorted) {
		const band = bandOfValue(value, bands);
		if (!band?.isShown) continue;
		up += count * (Math.min(band.highest, highest) - value);
		down += count * (value - Math.max(band.lowest, lowest));
	}
	return Math.min(up, down) >= 2 * width * (highest - lowest);
}

function percentile(
	share: number,
	sorted: Sorted,
	people: number,
	bands: readonly ValueBand[],
	{ threshold, width }: DisclosureControl
): number | null {
	if (Math.min(share, 1 - share) * people < threshold) return null;
	const rank = share * (people - 1);
	const value = Math.round(quantile(sorted, rank));
	const band = bandOfValue(value, bands);
	if (!band?.isShown) return null;
	const countOf = (isMeant: (value: number) => boolean) =>
		sorted.reduce((sum, [one, count]) => sum + (isMeant(one) ? count : 0), 0);
	const below = countOf((one) => one < band.lowest);
	const upTo = countOf((one) => one <= band.highest);
	return rank - below >= width && upTo - 1 - rank >= width ? value : null;
}

/** The value at a rank from 0; between two when it falls there. */
function quantile(sorted: Sorted, rank: number): number {
	const at = (place: number): number => {
		let before = 0;
		for (const [value, count] of sorted) {
			before += count;
			if (place < before) return value;
		}
		return sorted.at(-1)![0];
	};
	const [below, above] = [at(Math.floor(rank)), at(Math.ceil(rank))];
	return below + (above - below) * (rank - Math.floor(rank));
}

function rangeOf(sorted: Sorted): number {
	return sorted.at(-1)![0] - sorted[0]![0];
}

function oneDecimal(value: number): number {
	return Math.round(value * 10) / 10;
}
