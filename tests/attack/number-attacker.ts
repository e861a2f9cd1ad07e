import loadHighs from 'highs';
import { shownRange, type DisclosureControl } from '../../src/lib/research/disclosure/control.ts';
import { percents } from '../../src/lib/research/disclosure/group-numbers.ts';
import type { Figures } from '../../src/lib/research/tables/figures.ts';
import type { Bounds } from './attacker.ts';
import { bandOf, lastBelow, lastOf, values } from './scored-people.ts';

const highs = await loadHighs();

type Strata = Readonly<Record<string, string>>;

/** Ways of dividing people, in the order in which they are crossed. */
export type Divisions = readonly {
	readonly name: string;
	readonly categories: readonly string[];
}[];

/**
 * Somebody who has the counts, means, spreads and percentiles of every group, knows the rules by
 * which numbers are left out, and has a solver for linear programs over how many people of each
 * innermost group have each value. The least and the greatest count that a group (in a band) can
 * have, whoever the people are.
 */
export function numberAttacker(
	figures: Figures,
	divisions: Divisions,
	control: DisclosureControl,
	/** False where numbers are shown by no rule, so that their being shown says nothing. */
	hasRules = true
): (strata: Strata, band: string | null) => Bounds {
	const groups = innermost(divisions);
	const sum = (strata: Strata, weigh: (value: number) => number) =>
		groups
			.flatMap((group, i) => (belongs(group, strata) ? [i] : []))
			.flatMap((i) => values.map((value) => [weigh(value), `h_${i}_${value}`] as const))
			.filter(([weight]) => weight !== 0)
			.map(([weight, name]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight).toFixed(6)} ${name}`)
			.join(' ');
	const knowledge = [
		...saidByNumbers(figures, control, sum),
		...(hasRules ? saidByRules(figures, control, sum) : [])
	]
		.map((condition, i) => `c${i}: ${condition}`)
		.join('\n');

	return (strata, band) => {
		if (knowledge === '') return { lower: 0, upper: Number.POSITIVE_INFINITY };
		const aim = sum(strata, (value) => Number(band === null || bandOf(value) === band));
		const [lower, upper] = ['Minimize', 'Maximize'].map((way) => {
			const problem = `${way}\nobj: ${aim}\nSubject To\n${knowledge}\nEnd`;
			const solution = highs.solve(problem, { output_flag: false });
			if (solution.Status === 'Unbounded') return Number.POSITIVE_INFINITY;
			if (solution.Status !== 'Optimal') throw new Error(`The solver says ${solution.Status}.`);
			return solution.ObjectiveValue;
		});
		return { lower: lower!, upper: upper! };
	};
}

const most = 1e7;

type Sum = (strata: Strata, weigh: (value: number) => number) => string;

/** A sum within a range, as conditions of a linear program. */
function range(sum: string, from: number, to: number): readonly string[] {
	return [
		...(from > -most ? [`${sum} >= ${from}`] : []),
		...(to < most ? [`${sum} <= ${to}`] : [])
	];
}

/** What shown counts and numbers say of how many people have each value. */
function saidByNumbers(figures: Figures, control: DisclosureControl, sum: Sum): readonly string[] {
	const counts = figures.rows.flatMap(({ strata, class: band, count, of }) => {
		const said = (shown: number | null, isMeant: (value: number) => boolean) => {
			if (shown === null) return [];
			const { lower, upper } = shownRange(shown, control);
			return range(
				sum(strata, (value) => Number(isMeant(value))),
				lower,
				upper
			);
		};
		return [...said(count, (value) => bandOf(value) === band), ...said(of, () => true)];
	});
	const numbers = figures.numbers.flatMap(({ strata, mean, meanStep, sd, sdStep, percentiles }) => {
		const about = (from: number, to: number, weigh: (value: number) => number) =>
			range(sum(strata, weigh), from, to);
		const [nearMean, nearSd] = [(meanStep ?? 0) / 2, (sdStep ?? 0) / 2];
		const squares = (value: number) => (value - (mean ?? 0)) ** 2;
		const middle =
			mean === null
				? []
				: [
						...about(-most, 0, (value) => value - mean - nearMean),
						...about(0, most, (value) => value - mean + nearMean)
					];
		const spread =
			mean === null || sd === null
				? []
				: [
						// The sum of squares about the mean that is shown, within what rounding leaves.
						...about(-most, 0, (value) => squares(value) - (sd + nearSd) ** 2 - nearMean ** 2),
						...about(-(sd ** 2), most, (value) => squares(value) - Math.max(0, sd - nearSd) ** 2)
					];
		const ranks = percents.flatMap((percent) => {
			const [shown, share] = [percentiles[percent], percent / 100];
			if (shown === null) return [];
			return [
				...about(-most, 1 - share, (value) => Number(value < shown) - share),
				...about(-share, most, (value) => Number(value <= shown) - share)
			];
		});
		return [...middle, ...spread, ...ranks];
	});
	return [...counts, ...numbers];
}

/** What it says that a number is shown at all: that there are enough people, far from the edges. */
function saidByRules(
	{ numbers }: Figures,
	{ threshold, width }: DisclosureControl,
	sum: Sum
): readonly string[] {
	return numbers.flatMap(({ strata, mean, percentiles }) => [
		...(mean === null
			? []
			: range(
					sum(strata, () => 1),
					2 * threshold,
					most
				)),
		...percents.flatMap((percent) => {
			const [shown, share] = [percentiles[percent], percent / 100];
			if (shown === null) return [];
			const [below, last] = [lastBelow(bandOf(shown)), lastOf(bandOf(shown))];
			const weighed = (weigh: (value: number) => number) => sum(strata, weigh);
			return [
				...range(
					weighed(() => 1),
					threshold / Math.min(share, 1 - share),
					most
				),
				...range(
					weighed((value) => Number(value <= below) - share),
					-most,
					-share - width
				),
				...range(
					weighed((value) => Number(value > last) - (1 - share)),
					-most,
					share - 1 - width
				)
			];
		})
	]);
}

function innermost(divisions: Divisions): readonly Strata[] {
	return divisions.reduce<readonly Strata[]>(
		(groups, { name, categories }) =>
			groups.flatMap((group) => categories.map((category) => ({ ...group, [name]: category }))),
		[{}]
	);
}

function belongs(group: Strata, strata: Strata): boolean {
	return Object.entries(strata).every(
		([name, category]) => category === 'all' || group[name] === category
	);
}
