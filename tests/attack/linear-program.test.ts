import { describe, expect, it } from 'vitest';
import { shownRange, type DisclosureControl } from '../../src/lib/research/disclosure/control.ts';
import type { Cell } from '../../src/lib/research/disclosure/lattice.ts';
import { lattice } from '../../src/lib/research/disclosure/lattice.ts';
import { protect } from '../../src/lib/research/disclosure/protect.ts';
import { attacker } from './attacker.ts';
import { inventedPopulation, type Draft } from './populations.ts';

const exact: DisclosureControl = { threshold: 5, width: 5, rounding: 1, noise: 0 };
const rounded: DisclosureControl = { threshold: 5, width: 5, rounding: 5, noise: 0 };
const strict: DisclosureControl = { threshold: 10, width: 10, rounding: 10, noise: 0 };

const noisy: DisclosureControl = { threshold: 5, width: 5, rounding: 5, noise: 2 };

const drafts: readonly Draft[] = [
	{ people: 12, seed: 1, isCrossed: false },
	{ people: 60, seed: 2, isCrossed: false },
	{ people: 150, seed: 3, isCrossed: false },
	{ people: 150, seed: 4, isCrossed: true },
	{ people: 400, seed: 5, isCrossed: true },
	{ people: 1500, seed: 6, isCrossed: true }
];

/** Every one is the aim of two integer programs; enough of them, spread over all tables. */
function someOf(cells: readonly Cell[], most: number): readonly Cell[] {
	const every = Math.max(1, Math.ceil(cells.length / most));
	return cells.filter((_, i) => i % every === 0);
}

describe.each([
	['exact counts', exact],
	['rounded to 5', rounded],
	['threshold 10, rounded to 10', strict],
	['with cell-key noise', noisy]
])('with all tables and a solver, %s', (_says, control) => {
	it.each(drafts)(
		'$people people, crossed: $isCrossed: no protected count is bounded more narrowly than the width',
		(draft) => {
			const population = inventedPopulation(draft);
			const { cells } = protect(population, control);
			const attack = attacker(population, cells, (cell) =>
				cell.isHidden ? null : shownRange(cell.shown, control)
			);
			const small = cells.filter((cell) => cell.count < control.threshold);
			expect(small.filter((cell) => !cell.isHidden)).toEqual([]);
			for (const cell of someOf(small, 40)) {
				const { lower, upper } = attack(cell.name);
				expect(lower, JSON.stringify(cell.name)).toBeLessThanOrEqual(cell.count);
				expect(upper).toBeGreaterThanOrEqual(cell.count);
				expect(upper - lower, JSON.stringify(cell)).toBeGreaterThanOrEqual(control.width);
			}
		},
		120_000
	);
});

describe('with the protection of margins switched off', () => {
	it.each(drafts.filter(({ people }) => people >= 60))(
		'$people people: the same attacker finds hidden counts exactly',
		(draft) => {
			const population = inventedPopulation(draft);
			const { cells } = lattice(population, exact);
			const attack = attacker(population, cells, (cell) =>
				cell.count < exact.threshold ? null : shownRange(cell.shown, exact)
			);
			const found = someOf(
				cells.filter((cell) => cell.count < exact.threshold),
				40
			).filter((cell) => {
				const { lower, upper } = attack(cell.name);
				return lower === upper && lower === cell.count;
			});
			expect(found.length).toBeGreaterThan(0);
		},
		120_000
	);
});
