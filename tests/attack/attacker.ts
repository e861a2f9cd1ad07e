import loadHighs from 'highs';
import type { Cell } from '../../src/lib/research/disclosure/lattice.ts';
import type { CellName, Population } from '../../src/lib/research/disclosure/population.ts';

/** What an attacker knows of a cell; null when nothing is shown there. */
export type Known = (cell: Cell) => { readonly lower: number; readonly upper: number } | null;

export interface Bounds {
	readonly lower: number;
	readonly upper: number;
}

const highs = await loadHighs();

/** A count that is known to lie in a range, and the places that it counts. */
export interface KnownCount {
	readonly of: readonly number[];
	readonly lower: number;
	readonly upper: number;
}

/** Two sets of places that hold equally many. */
export interface EqualCounts {
	readonly some: readonly number[];
	readonly others: readonly number[];
}

/** A solver for integer programs: the least and the greatest sum over some of so many places. */
export function integerBounds(
	places: number,
	known: readonly KnownCount[],
	equal: readonly EqualCounts[] = []
) {
	const sumOf = (of: readonly number[]) => of.map((place) => `x${place}`).join(' + ');
	const less = (of: readonly number[]) => of.map((place) => `- x${place}`).join(' ');
	const conditions = [
		...known.flatMap(({ of, lower, upper }, i) => [
			`low${i}: ${sumOf(of)} >= ${lower}`,
			`high${i}: ${sumOf(of)} <= ${upper}`
		]),
		...equal.flatMap(({ some, others }, i) =>
			some.join() === others.join() ? [] : [`equal${i}: ${sumOf(some)} ${less(others)} = 0`]
		)
	];
	const all = Array.from({ length: places }, (_, place) => `x${place}`).join(' ');
	const end = `Subject To\n${conditions.join('\n')}\nGeneral\n${all}\nEnd`;

	return (of: readonly number[]): Bounds => {
		const [lower, upper] = ['Minimize', 'Maximize'].map((aim) => {
			const problem = `${aim}\nobj: ${sumOf(of)}\n${end}`;
			const solution = highs.solve(problem, { output_flag: false });
			if (solution.Status === 'Unbounded' || solution.Status === 'Primal infeasible or unbounded') {
				return Number.POSITIVE_INFINITY;
			}
			if (solution.Status !== 'Optimal') throw new Error(`The solver says ${solution.Status}.`);
			return Math.round(solution.ObjectiveValue);
		});
		return { lower: lower!, upper: upper! };
	};
}

/**
 * Somebody who has every table that can be asked for, laid side by side: finds the least and the
 * greatest count that a cell can have, whoever the people are.
 */
export function attacker(population: Population, cells: readonly Cell[], known: Known) {
	const dimensions = [
		population.classes,
		...(population.core ? [population.core] : []),
		...population.strata
	];
	const places = everyPlace(dimensions.map(({ categories }) => categories.length));
	const counts = (name: CellName) =>
		places.flatMap((at, i) =>
			dimensions.every(
				(dimension, d) =>
					!(dimension.name in name) || dimension.categories[at[d]!] === name[dimension.name]
			)
				? [i]
				: []
		);
	const knowledge = cells.flatMap((cell): KnownCount[] => {
		const range = known(cell);
		return range ? [{ of: counts(cell.name), ...range }] : [];
	});
	const bounds = integerBounds(places.length, knowledge);
	return (name: CellName): Bounds => bounds(counts(name));
}

function everyPlace(sizes: readonly number[]): readonly (readonly number[])[] {
	return sizes.reduce<number[][]>(
		(places, size) =>
			places.flatMap((at) => Array.from({ length: size }, (_, next) => [...at, next])),
		[[]]
	);
}
