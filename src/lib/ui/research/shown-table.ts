import type { MeasureName } from '#research/measures/measure.ts';
import type { Variable } from '#research/measures/variable.ts';
import type { QueryWarning } from '#research/query/near-duplicates.ts';
import type { PeriodTable } from '#research/tables/aggregate-table.ts';
import type { NumberRow, ShownCount, TableRow } from '#research/tables/figures.ts';

/** What a source of the content says about a score. */
export interface Benchmark {
	readonly source: string;
	/** On whom it was tried out; null where the content does not say. */
	readonly population: string | null;
	readonly note: string | null;
	readonly status: string;
	readonly isToCheck: boolean;
}

/** A variable with its words in the reader's language. */
export interface WordedVariable extends Variable {
	readonly words: string;
	readonly classWords: readonly { readonly name: string; readonly text: string }[];
}

/** What the page shows of an answered query. */
export interface ShownResult {
	/** The score or form; empty for measures of neither. */
	readonly subject: string;
	readonly measure: MeasureName;
	readonly code: string;
	readonly definition: Readonly<Record<'cohort' | 'numerator' | 'denominator' | 'missing', string>>;
	readonly status: string;
	readonly variables: readonly WordedVariable[];
	readonly by: readonly string[];
	readonly threshold: number;
	readonly rounding: number;
	/** The most by which a count is moved. */
	readonly noise: number;
	/** So many people must have come or gone before figures are shown anew. */
	readonly changeNeeded: number;
	readonly moment: string;
	readonly later: string | null;
	readonly periods: readonly PeriodTable[];
	readonly queryHash: string;
	readonly resultHash: string;
	readonly warnings: readonly QueryWarning[];
	/** Null for measures that are of no score. */
	readonly benchmarks: readonly Benchmark[] | null;
	/** The query as a file. */
	readonly document: string;
	readonly address: string;
}

/** One group of people with the classes of one variable side by side. */
export interface GroupLine {
	readonly variable: string;
	readonly strata: Readonly<Record<string, string>>;
	readonly everybody: ShownCount;
	readonly cells: readonly TableRow[];
	/** Null where the classes divide no number. */
	readonly numbers: NumberRow | null;
}

/** Puts the classes of each group on one line, in the order of the rows. */
export function groupLines({ rows, numbers }: PeriodTable): readonly GroupLine[] {
	const groups = Map.groupBy(rows, ({ variable, strata }) => JSON.stringify([variable, strata]));
	return [...groups.values()].map((cells) => {
		const { variable, strata, everybody } = cells[0]!;
		const group = JSON.stringify(strata);
		const own = numbers.find((row) => JSON.stringify(row.strata) === group) ?? null;
		return { variable, strata, everybody, cells, numbers: own };
	});
}
