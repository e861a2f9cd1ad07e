import type { Cell, Lattice } from '../disclosure/lattice.ts';
import type { CellName } from '../disclosure/population.ts';
import { everybody, type ShownCount, type TableRow } from './figures.ts';

interface Division {
	readonly name: string;
	readonly categories: readonly string[];
}

/**
 * The lines of a table out of a protected lattice: each group with each class, groups with `all`
 * first. Everything is worked out from what may be shown, nothing from the people.
 * @param dimension the name that the classes have in the lattice
 */
export function tableRows(
	whole: Lattice,
	at: {
		readonly variable: string;
		readonly dimension: string;
		readonly classes: readonly string[];
		readonly by: readonly Division[];
	}
): readonly TableRow[] {
	return groupsOf(at.by).flatMap((group) => {
		const named: CellName = Object.fromEntries(
			Object.entries(group).filter(([, category]) => category !== everybody)
		);
		const of = shown(whole.find(named));
		return at.classes.map((name): TableRow => {
			const count = shown(whole.find({ ...named, [at.dimension]: name }));
			const share = shareOf(count, of);
			return { variable: at.variable, strata: group, class: name, count, of, share };
		});
	});
}

function shown(cell: Cell | undefined): ShownCount {
	return !cell || cell.isHidden ? null : cell.shown;
}

/** Whole percent of two counts as shown. */
export function shareOf(count: ShownCount, of: ShownCount): number | null {
	if (count === null || of === null || of === 0) return null;
	return Math.min(100, Math.round((100 * count) / of));
}

/** Every group that the strata make, those of everybody first. */
export function groupsOf(by: readonly Division[]): readonly Readonly<Record<string, string>>[] {
	return by.reduce<readonly Readonly<Record<string, string>>[]>(
		(groups, { name, categories }) =>
			groups.flatMap((group) =>
				[everybody, ...categories].map((category) => ({ ...group, [name]: category }))
			),
		[{}]
	);
}
