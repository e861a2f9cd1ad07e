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

/**
 * Somebody who has every table that can be asked for, laid side by side, and a solver for integer
 * programs: finds the least and the greatest count that a cell can have, whoever the people are.
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
				? [`x${i}`]
				: []
		);
	const knowledge = cells.flatMap((cell, i) => {
		const range = known(cell);
		if (!range) return [];
		const sum = counts(cell.name).join(' + ');
		return [`low${i}: ${sum} >= ${range.lower}`, `high${i}: ${sum} <= ${range.upper}`];
	});
	const end = `Subject To\n${knowledge.join('\n')}\nGeneral\n${places.map((_, i) => `x${i}`).join(' ')}\nEnd`;

	return (name: CellName): Bounds => {
		const [lower, upper] = ['Minimize', 'Maximize'].map((aim) => {
			const problem = `${aim}\nobj: ${counts(name).join(' + ')}\n${end}`;
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

function everyPlace(sizes: readonly number[]): readonly (readonly number[])[] {
	return sizes.reduce<number[][]>(
		(places, size) =>
			places.flatMap((at) => Array.from({ length: size }, (_, next) => [...at, next])),
		[[]]
	);
}
