import type { PeriodTable } from '#research/tables/aggregate-table.ts';
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
}

/** Puts the bands of each group on one line, in the order of the rows. */
export function groupLines(rows: readonly TableRow[]): readonly GroupLine[] {
	const groups = Map.groupBy(rows, ({ strata }) => JSON.stringify(strata));
	return [...groups.values()].map((cells) => ({
		strata: cells[0]!.strata,
		of: cells[0]!.of,
		cells
	}));
}
