import type { DisclosureControl } from './control.ts';

/** How often each value of a score occurs in a group. */
export type Histogram = ReadonlyMap<number, number>;

/** Mean and spread of a group; null where they would tell too much. */
export interface GroupNumbers {
	readonly mean: number | null;
	readonly sd: number | null;
	readonly median: number | null;
	readonly lowerQuartile: number | null;
	readonly upperQuartile: number | null;
}

export const noNumbers: GroupNumbers = {
	mean: null,
	sd: null,
	median: null,
	lowerQuartile: null,
	upperQuartile: null
};

/** A band whose count is hidden, with the values that belong to it. */
export interface HiddenBand {
	readonly count: number;
	readonly lowest: number;
	readonly highest: number;
}

/** One person may not make up more of the sum than this. */
const largestShare = 0.5;

/**
 * Numbers of a group whose size is shown. They need twice the threshold of people, quartiles four
 * times; values that differ; nobody who dominates the sum; and a mean that rules out none of the
 * counts that its hidden bands could have.
 */
export function groupNumbers(
	values: Histogram,
	hidden: readonly HiddenBand[],
	control: DisclosureControl
): GroupNumbers {
	const sorted = [...values].sort(([a], [b]) => a - b);
	const people = sorted.reduce((sum, [, count]) => sum + count, 0);
	const sum = sorted.reduce((total, [value, count]) => total + value * count, 0);
	if (people < 2 * control.threshold || sorted.length < 2) return noNumbers;
	const largest = Math.max(...sorted.map(([value]) => Math.abs(value)));
	if (largest > largestShare * Math.abs(sum)) return noNumbers;
	if (!leavesRoom(sum, sorted, hidden, control)) return noNumbers;

	const mean = sum / people;
	const squares = sorted.reduce((total, [value, count]) => total + count * (value - mean) ** 2, 0);
	const mayShowQuartiles = people >= 4 * control.threshold;
	return {
		mean: oneDecimal(mean),
		sd: oneDecimal(Math.sqrt(squares / (people - 1))),
		median: Math.round(quantile(sorted, people, 0.5)),
		lowerQuartile: mayShowQuartiles ? Math.round(quantile(sorted, people, 0.25)) : null,
		upperQuartile: mayShowQuartiles ? Math.round(quantile(sorted, people, 0.75)) : null
	};
}

/** True when each small band could still hold nobody, or as many as the width, for all the sum says. */
function leavesRoom(
	sum: number,
	sorted: readonly (readonly [number, number])[],
	hidden: readonly HiddenBand[],
	{ width, threshold }: DisclosureControl
): boolean {
	const [lowest, highest] = [sorted[0]![0], sorted.at(-1)![0]];
	const inHidden = ([value]: readonly [number, number]) =>
		hidden.some((band) => band.lowest <= value && value <= band.highest);
	const hiddenValues = sorted.filter(inHidden);
	const people = hiddenValues.reduce((total, [, count]) => total + count, 0);
	const hiddenSum = hiddenValues.reduce((total, [value, count]) => total + value * count, 0);
	// What is in the shown bands can itself be anything within them: a point for each person there.
	const slack = sorted.reduce((total, [, count]) => total + count, 0) - people;
	const small = hidden.filter(({ count }) => count < threshold);
	return small.every((band) => {
		const others = hidden.filter((other) => other !== band);
		const floor = Math.min(...others.map((other) => other.lowest), highest);
		const ceiling = Math.max(...others.map((other) => other.highest), lowest);
		return [0, Math.min(people, width)].every(
			(count) =>
				count * band.lowest + (people - count) * floor <= hiddenSum + slack &&
				count * band.highest + (people - count) * ceiling >= hiddenSum - slack
		);
	});
}

/** The value below which a share of the people is; halfway between two when it falls there. */
function quantile(
	sorted: readonly (readonly [number, number])[],
	people: number,
	share: number
): number {
	const at = (rank: number): number => {
		let before = 0;
		for (const [value, count] of sorted) {
			before += count;
			if (rank < before) return value;
		}
		return sorted.at(-1)![0];
	};
	const rank = share * (people - 1);
	const [below, above] = [at(Math.floor(rank)), at(Math.ceil(rank))];
	return below + (above - below) * (rank - Math.floor(rank));
}

function oneDecimal(value: number): number {
	return Math.round(value * 10) / 10;
}
