import type { PeriodTable } from '#research/tables/aggregate-table.ts';
import type { NumberRow } from '#research/tables/number-rows.ts';
import type { ShownCount, TableRow } from '#research/tables/table-rows.ts';

/** What the page shows of an answered query. */
export interface ShownResult {
	readonly score: string;
	readonly status: string;
	readonly classes: readonly { readonly name: string; readonly text: string }[];
	readonly by: readonly string[];
	readonly threshold: number;
	readonly rounding: number;
	readonly moment: string;
	readonly periods: readonly PeriodTable[];
	readonly queryHash: string;
	readonly resultHash: string;
}

/** One group of people with its bands side by side. */
export interface GroupLine {
	readonly strata: Readonly<Record<string, string>>;
	readonly of: ShownCount;
	readonly cells: readonly TableRow[];
	/** Null where the bands divide no number. */
	readonly numbers: NumberRow | null;
}

/** Puts the bands of each group on one line, in the order of the rows. */
export function groupLines({ rows, numbers }: PeriodTable): readonly GroupLine[] {
	const groups = Map.groupBy(rows, ({ strata }) => JSON.stringify(strata));
	return [...groups].map(([group, cells]) => ({
		strata: cells[0]!.strata,
		of: cells[0]!.of,
		cells,
		numbers: numbers.find(({ strata }) => JSON.stringify(strata) === group) ?? null
	}));
}
