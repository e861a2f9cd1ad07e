import type { Cell, Lattice } from '../disclosure/lattice.ts';
import type { CellName } from '../disclosure/population.ts';
import type { Variable } from '../measures/variable.ts';
import { everybody, type ShownCount, type TableRow } from './figures.ts';

interface Division {
	readonly name: string;
	readonly categories: readonly string[];
}

/**
 * The lines of a table out of a protected lattice: each group with each class and the rest, groups
 * with `all` first. Everything is worked out from what may be shown, nothing from the people.
 * @param dimension the name that the classes have in the lattice
 */
export function tableRows(
	whole: Lattice,
	at: {
		readonly variable: Variable;
		readonly dimension: string;
		readonly by: readonly Division[];
		/** The least that is shown. */
		readonly threshold: number;
	}
): readonly TableRow[] {
	const { classes, rest, name: variable } = at.variable;
	return groupsOf(at.by).flatMap((group) => {
		const named: CellName = Object.fromEntries(
			Object.entries(group).filter(([, category]) => category !== everybody)
		);
		const all = shown(whole.find(named));
		const rows = [...classes, ...rest].map(({ name }, i) => ({
			variable,
			strata: group,
			class: name,
			count: shown(whole.find({ ...named, [at.dimension]: name })),
			everybody: all,
			isRest: i >= classes.length
		}));
		return withShares(rows, at.threshold);
	});
}

function shown(cell: Cell | undefined): ShownCount {
	return !cell || cell.isHidden ? null : cell.shown;
}

/** The rows of one group and variable with what their shares are of. */
export function withShares(
	rows: readonly Omit<TableRow, 'of' | 'share'>[],
	threshold: number
): readonly TableRow[] {
	const left = rows.reduce((sum, row) => sum + (row.isRest ? (row.count ?? 0) : 0), 0);
	return rows.map((row) => {
		const all = row.everybody;
		const known = all === null || all - left < threshold ? null : all - left;
		const of = row.isRest ? all : known;
		return { ...row, of, share: shareOf(row.count, of) };
	});
}

/** Whole percent of two counts as shown. */
function shareOf(count: ShownCount, of: ShownCount): number | null {
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
