import { textIn, type Language } from '#engine/text.ts';
import { noNumbers, type GroupNumbers } from '../disclosure/group-numbers.ts';
import type { CsvValue } from '../writers/csv.ts';
import { strata, type AskableScore } from '../query/catalogue.ts';
import type { AggregateTable } from '../tables/aggregate-table.ts';
import { everybody } from '../tables/table-rows.ts';

/** A column of the data, described once for every format. */
export interface Column {
	readonly name: string;
	readonly type: 'text' | 'whole-number' | 'number';
	readonly label: string;
	/** Words for the values of a category. */
	readonly values?: readonly (readonly [value: string, label: string])[];
	/** What an empty field means. */
	readonly missing?: string;
}

/** Columns and lines of a table; every line has a value for each column. */
export interface DataSheet {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly Column[];
	readonly lines: readonly (readonly CsvValue[])[];
}

const protectedMeaning = 'Protected: below the threshold, or it would give such a count away.';

/** One line per group and band. */
export function longSheet(table: AggregateTable, language: Language): DataSheet {
	const { score, query, by } = table.asked;
	return {
		name: 'long',
		title: 'One line for each group and band',
		columns: [
			...groupColumns(table),
			{ name: 'class', type: 'text', label: 'Band', values: classValues(score, language) },
			count('count', 'People in the group and band'),
			count('of', 'People in the group whose band is certain'),
			count('share_percent', 'Count in whole percent of “of”, from the counts as shown'),
			{
				name: 'is_protected',
				type: 'whole-number',
				label: 'Whether the count is protected',
				values: [
					['0', 'shown'],
					['1', 'protected']
				]
			}
		],
		lines: table.periods.flatMap(({ period, rows }) =>
			rows.map((row) => [
				score.formId,
				score.scoreId,
				query.moment,
				period,
				...by.map((name) => row.strata[name] ?? everybody),
				row.class,
				row.count,
				row.of,
				row.share,
				row.count === null ? 1 : 0
			])
		)
	};
}

/** One line per group, a column for each band. */
export function wideSheet(table: AggregateTable, language: Language): DataSheet {
	const { score, query, by } = table.asked;
	const classes = classValues(score, language);
	return {
		name: 'wide',
		title: 'One line for each group, one column for each band',
		columns: [
			...groupColumns(table),
			...classes.map(([name, label]) => count(`n_${name.replaceAll('-', '_')}`, label)),
			count('of', 'People in the group whose band is certain'),
			...numberColumns
		],
		lines: table.periods.flatMap(({ period, rows, numbers }) => {
			const numbersOf = new Map(numbers.map((row) => [JSON.stringify(row.strata), row]));
			const groups = Map.groupBy(rows, ({ strata: group }) => JSON.stringify(group));
			return [...groups].map(([group, cells]) => [
				score.formId,
				score.scoreId,
				query.moment,
				period,
				...by.map((name) => cells[0]!.strata[name] ?? everybody),
				...cells.map((cell) => cell.count),
				cells[0]!.of,
				...numberValues(numbersOf.get(group) ?? noNumbers)
			]);
		})
	};
}

function groupColumns({ asked }: AggregateTable): readonly Column[] {
	return [
		{ name: 'form', type: 'text', label: 'Form' },
		{ name: 'score', type: 'text', label: 'Score' },
		{ name: 'moment', type: 'text', label: 'Moment of treatment' },
		{ name: 'period', type: 'text', label: 'Period in which it was answered' },
		...asked.by.map((name): Column => {
			const categories = strata.find((stratum) => stratum.name === name)?.categories ?? [];
			return {
				name: name.replaceAll('-', '_'),
				type: 'text',
				label: name,
				values: [everybody, ...categories].map((category) => [category, category])
			};
		})
	];
}

function classValues(
	{ classes }: AskableScore,
	language: Language
): readonly (readonly [string, string])[] {
	return classes.map(({ name, text }) => [name, textIn(text, language).words]);
}

function count(name: string, label: string): Column {
	return { name, type: 'whole-number', label, missing: protectedMeaning };
}

const hiddenNumber = 'Protected, or there is no number.';
const numberColumns: readonly Column[] = [
	{ name: 'mean', type: 'number', label: 'Mean of the score', missing: hiddenNumber },
	{ name: 'sd', type: 'number', label: 'Standard deviation', missing: hiddenNumber },
	{ name: 'median', type: 'number', label: 'Median, rounded', missing: hiddenNumber },
	{ name: 'q1', type: 'number', label: 'Lower quartile, rounded', missing: hiddenNumber },
	{ name: 'q3', type: 'number', label: 'Upper quartile, rounded', missing: hiddenNumber }
];

function numberValues(numbers: GroupNumbers): readonly (number | null)[] {
	const { mean, sd, median, lowerQuartile, upperQuartile } = numbers;
	return [mean, sd, median, lowerQuartile, upperQuartile];
}
