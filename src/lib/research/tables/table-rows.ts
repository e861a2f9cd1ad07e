import { roundedCount, type DisclosureControl } from '../disclosure/control.ts';
import type { Cell, Lattice } from '../disclosure/lattice.ts';
import type { CellName } from '../disclosure/population.ts';

/** The word for everybody, where a stratum is not divided by. */
export const everybody = 'all';

/** A count as it may be shown; null when it is protected. */
export type ShownCount = number | null;

/** One line of a table: a group of people and one band. */
export interface TableRow {
	readonly period: string;
	/** Category by stratum; `all` for everybody. */
	readonly strata: Readonly<Record<string, string>>;
	readonly class: string;
	readonly count: ShownCount;
	/** People of the group whose band is certain. */
	readonly of: ShownCount;
	/** Whole percent of `of`, from the two counts as shown; null when either is protected. */
	readonly share: number | null;
}

/** What a query adds to the unit's own control: only ever more. */
export type FurtherControl = Pick<DisclosureControl, 'threshold' | 'rounding'>;

/**
 * The lines of a table out of a protected lattice: each group with each class, groups with `all`
 * first. Everything is worked out from what may be shown, nothing from the people.
 */
export function tableRows(
	whole: Lattice,
	at: {
		readonly period: string;
		readonly classes: readonly string[];
		readonly by: readonly { readonly name: string; readonly categories: readonly string[] }[];
	},
	control: DisclosureControl,
	further: FurtherControl
): readonly TableRow[] {
	return groupsOf(at.by).flatMap((group) => {
		const named = Object.fromEntries(
			Object.entries(group).filter(([, category]) => category !== everybody)
		);
		const of = shown(whole.find(named), control, further);
		return at.classes.map((name): TableRow => {
			const count = shown(cellOf(whole, { ...named, class: name }), control, further);
			return {
				period: at.period,
				strata: group,
				class: name,
				count,
				of,
				share: shareOf(count, of)
			};
		});
	});
}

function cellOf(whole: Lattice, name: CellName): Cell | undefined {
	return whole.find(name);
}

function shown(
	cell: Cell | undefined,
	control: DisclosureControl,
	further: FurtherControl
): ShownCount {
	if (!cell || cell.isHidden) return null;
	const count = roundedCount(cell.count, control.rounding);
	return count < further.threshold ? null : roundedCount(count, further.rounding);
}

function shareOf(count: ShownCount, of: ShownCount): number | null {
	if (count === null || of === null || of === 0) return null;
	return Math.min(100, Math.round((100 * count) / of));
}

function groupsOf(
	by: readonly { readonly name: string; readonly categories: readonly string[] }[]
): readonly Readonly<Record<string, string>>[] {
	return by.reduce<readonly Readonly<Record<string, string>>[]>(
		(groups, { name, categories }) =>
			groups.flatMap((group) =>
				[everybody, ...categories].map((category) => ({ ...group, [name]: category }))
			),
		[{}]
	);
}
