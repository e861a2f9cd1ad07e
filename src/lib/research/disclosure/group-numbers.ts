import { noiseShare } from './cell-noise.ts';
import type { DisclosureControl, ShownRange } from './control.ts';
import { bandOfValue, type ValueBand } from './value-band.ts';

/** How often each value of a score occurs in a group. */
export type Histogram = ReadonlyMap<number, number>;

/** Percents for which the value is shown below which that share of the people is. */
export const percents = [5, 10, 25, 50, 75, 90, 95] as const;
export type Percent = (typeof percents)[number];

/** Mean, spread and percentiles of a group; null where they would tell too much. */
export interface GroupNumbers {
	readonly mean: number | null;
	/** What the mean is rounded to. */
	readonly meanStep: number | null;
	readonly sd: number | null;
	readonly sdStep: number | null;
	readonly percentiles: Readonly<Record<Percent, number | null>>;
}

const noPercentiles = Object.fromEntries(
	percents.map((percent) => [percent, null])
) as GroupNumbers['percentiles'];

export const noNumbers: GroupNumbers = {
	mean: null,
	meanStep: null,
	sd: null,
	sdStep: null,
	percentiles: noPercentiles
};

/** What means and spreads are rounded to: the finest of these that hides enough. */
export const numberSteps = [0.1, 0.2, 0.5, 1, 2] as const;
/** One person may not make up more of the sum than this. */
const largestShare = 0.5;

/** A group whose size is shown. */
export interface NumberedGroup {
	/** How often each known value occurs. */
	readonly values: Histogram;
	readonly bands: readonly ValueBand[];
	/** Sum of the record keys of those whose value is known. */
	readonly keys: number;
	/** Every size that could be shown as the group's is. */
	readonly size: ShownRange;
}

/**
 * Numbers of a group whose size is shown. Mean and spread need twice the threshold of people, values
 * that differ, and nobody who dominates the sum. They are rounded so coarsely that as many people as
 * the width could be in another band, however far, and they would be shown the same: then neither
 * one group nor the difference of several tells how many are in a hidden band. A percentile needs
 * the threshold of people on both sides of it, and to lie in a shown band, further from its edges
 * than any world that the counts leave possible (see `protect.ts`) could move it.
 *
 * How many people there are is taken from what is shown: the least that it can stand for. Otherwise
 * a number that is there would tell more of the size than the size itself.
 */
export function groupNumbers(group: NumberedGroup, control: DisclosureControl): GroupNumbers {
	const { bands, keys, size } = group;
	const sorted = [...group.values].sort(([a], [b]) => a - b);
	const people = sorted.reduce((sum, [, count]) => sum + count, 0);
	const sum = sorted.reduce((total, [value, count]) => total + value * count, 0);
	const certain = Math.min(people, size.lower);
	if (certain < 2 * control.threshold || sorted.length < 2) return noNumbers;
	const percentiles = Object.fromEntries(
		percents.map((percent) => [percent, percentile(percent / 100, sorted, group, control)])
	) as GroupNumbers['percentiles'];
	const largest = Math.max(...sorted.map(([value]) => Math.abs(value)));
	if (largest > largestShare * Math.abs(sum)) return { ...noNumbers, percentiles };
	const mean = sum / people;
	const squares = sorted.reduce((total, [value, count]) => total + count * (value - mean) ** 2, 0);
	const sd = Math.sqrt(squares / (people - 1));
	const farthest = farthestFrom(mean, sorted, bands);
	// As much as if the people that noise may add or take away had the most that anybody has.
	const moved = (noiseShare(keys) * control.noise * rangeOf(sorted)) / people;
	const meanStep = stepFor((control.width * farthest) / certain);
	const sdStep = meanStep && stepFor((control.width * farthest ** 2) / (2 * certain * sd));
	return {
		mean: meanStep && inSteps(mean + moved, meanStep),
		meanStep,
		sd: sdStep && inSteps(sd, sdStep),
		sdStep,
		percentiles
	};
}

type Sorted = readonly (readonly [value: number, count: number])[];

/** How far from the mean somebody can be who is in one band or another. */
function farthestFrom(mean: number, sorted: Sorted, bands: readonly ValueBand[]): number {
	const edges = bands.flatMap(({ lowest, highest }) => [lowest, highest]).filter(Number.isFinite);
	const ends = [sorted[0]![0], sorted.at(-1)![0], ...edges];
	return Math.max(...ends.map((end) => Math.abs(end - mean)));
}

/** The finest step that hides a change; null when none is coarse enough. */
function stepFor(change: number): number | null {
	return numberSteps.find((step) => step >= change) ?? null;
}

function inSteps(value: number, step: number): number {
	return Math.round(Math.round(value / step) * step * 10) / 10;
}

function percentile(
	share: number,
	sorted: Sorted,
	{ bands, size }: NumberedGroup,
	{ threshold, width }: DisclosureControl
): number | null {
	const people = sorted.reduce((sum, [, count]) => sum + count, 0);
	const certain = Math.min(people, size.lower);
	if (Math.min(share, 1 - share) * certain < threshold) return null;
	const value = Math.round(quantile(sorted, share * (people - 1)));
	const band = bandOfValue(value, bands);
	if (!band?.shown) return null;
	const below = mostPeople(bands, size, ({ lowest }) => lowest < band.lowest);
	const above = mostPeople(bands, size, ({ highest }) => highest > band.highest);
	const rest = certain - 1;
	return share * rest - below >= width && (1 - share) * rest - above >= width ? value : null;
}

/** The most people there can be in some of the bands, by what is shown of all of them. */
function mostPeople(
	bands: readonly ValueBand[],
	size: ShownRange,
	isMeant: (band: ValueBand) => boolean
): number {
	const meant = bands.filter(isMeant);
	const others = bands.filter((band) => !isMeant(band));
	const left = others.reduce((rest, { shown }) => rest - (shown?.lower ?? 0), size.upper);
	const own = meant.reduce((sum, { shown }) => sum + (shown?.upper ?? Number.POSITIVE_INFINITY), 0);
	return Math.min(left, own);
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
