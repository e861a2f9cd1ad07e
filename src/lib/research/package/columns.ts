import { textIn, type Language } from '#engine/text.ts';
import { noNumbers, percents, type GroupNumbers } from '../disclosure/group-numbers.ts';
import { strata } from '../query/strata.ts';
import type { AggregateTable, PeriodTable } from '../tables/aggregate-table.ts';
import { everybody, type ShownCount, type TableRow } from '../tables/figures.ts';
import type { CsvValue } from '../writers/csv.ts';

/** A column of the data, described once for every format. */
export interface Column {
	readonly name: string;
	readonly type: 'text' | 'whole-number' | 'number';
	readonly label: string;
	/** Words for the values of a category. */
	readonly values?: readonly (readonly [value: string, label: string])[];
	/** The column that says why a field of this one is empty. */
	readonly status?: string;
}

/** Columns and lines of a table; every line has a value for each column. */
export interface DataSheet {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly Column[];
	readonly lines: readonly (readonly CsvValue[])[];
}

/** Why a field is empty: each kind has a missing value of its own in every statistics program. */
export const statuses = [
	['shown', 'shown'],
	['protected', 'protected: below the threshold, or it would give such a count away'],
	['not-crossed', 'too few people in the period to cross two strata'],
	['no-number', 'there is no such number for this measure']
] as const;

/** One line per group, variable and class. */
export function longSheet(table: AggregateTable, language: Language): DataSheet {
	return {
		name: 'long',
		title: 'One line for each group, variable and class',
		columns: [
			...groupColumns(table),
			variableColumn(table, language),
			{ name: 'class', type: 'text', label: 'Class', values: classValues(table, language) },
			count('count', 'People in the group and class'),
			{
				...count('of', 'What the share is of: see the denominator in METHODS.md'),
				status: 'everybody_status'
			},
			count('share_percent', 'Count in whole percent of “of”, from the counts as shown'),
			{ ...count('everybody', 'People in the group'), status: 'everybody_status' },
			status('count_status', 'Why the count is empty'),
			status('everybody_status', 'Why the people in the group are not shown')
		],
		lines: table.periods.flatMap((period) =>
			period.rows.map((row) => [
				...groupValues(table, period, row),
				row.variable,
				row.class,
				row.count,
				row.of,
				row.share,
				row.everybody,
				statusOf(row.count, row, period),
				statusOf(row.everybody, row, period)
			])
		)
	};
}

/** One line per group and variable, a column for each class. */
export function wideSheet(table: AggregateTable, language: Language): DataSheet {
	const classes = classValues(table, language);
	return {
		name: 'wide',
		title: 'One line for each group and variable, one column for each class',
		columns: [
			...groupColumns(table),
			variableColumn(table, language),
			...classes.map(([name, label]) => ({
				...count(`n_${name.replaceAll('-', '_')}`, label),
				status: 'everybody_status'
			})),
			{
				...count('of', 'What shares of the classes are of: see the denominator in METHODS.md'),
				status: 'everybody_status'
			},
			{ ...count('everybody', 'People in the group'), status: 'everybody_status' },
			status(
				'everybody_status',
				'Why “everybody” is empty; another empty count is protected where this says shown'
			),
			...numberColumns,
			status(
				'numbers_status',
				'Why the mean is empty; another empty number is protected where this says shown'
			)
		],
		lines: table.periods.flatMap((period) => {
			const numbersOf = new Map(period.numbers.map((row) => [JSON.stringify(row.strata), row]));
			const groups = Map.groupBy(period.rows, (row) => JSON.stringify([row.variable, row.strata]));
			return [...groups.values()].map((cells) => {
				const first = cells[0]!;
				const numbers = numbersOf.get(JSON.stringify(first.strata));
				return [
					...groupValues(table, period, first),
					first.variable,
					...classes.map(([name]) => cells.find((cell) => cell.class === name)?.count ?? null),
					first.of,
					first.everybody,
					statusOf(first.everybody, first, period),
					...numberValues(numbers ?? noNumbers),
					numbers ? statusOf(numbers.mean, first, period) : 'no-number'
				];
			});
		})
	};
}

/** Numbers of everybody: alpha, omega, kappa. */
export function coefficientSheet(table: AggregateTable): DataSheet | null {
	if (table.periods.every(({ coefficients }) => coefficients.length === 0)) return null;
	return {
		name: 'coefficients',
		title: 'Numbers of everybody in the period',
		columns: [
			...groupColumns(table).slice(0, 7),
			{ name: 'coefficient', type: 'text', label: 'Name' },
			{ name: 'value', type: 'number', label: 'Value', status: 'value_status' },
			status('value_status', 'Why the value is empty')
		],
		lines: table.periods.flatMap((period) =>
			period.coefficients.map(({ name, value }) => [
				...groupValues(table, period, { strata: {} }).slice(0, 7),
				name,
				value,
				value === null ? 'protected' : 'shown'
			])
		)
	};
}

function groupColumns({ asked }: AggregateTable): readonly Column[] {
	return [
		{ name: 'measure', type: 'text', label: 'What was counted' },
		{ name: 'definition', type: 'text', label: 'Code of its definition, see METHODS.md' },
		{ name: 'subject', type: 'text', label: 'The score or form, where there is one' },
		{ name: 'moment', type: 'text', label: 'Moment of treatment' },
		{ name: 'later', type: 'text', label: 'Later moment, where there is one' },
		{ name: 'period', type: 'text', label: 'Period in which it was answered' },
		{ name: 'as_of', type: 'text', label: 'Day on which these figures were first shown' },
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

function groupValues(
	{ asked }: AggregateTable,
	{ period, asOf }: PeriodTable,
	{ strata: group }: Pick<TableRow, 'strata'>
): readonly CsvValue[] {
	const { query, measure, by } = asked;
	return [
		measure.name,
		measure.code,
		query.score ?? query.form ?? null,
		query.moment,
		query.later ?? null,
		period,
		asOf,
		...by.map((name) => group[name] ?? everybody)
	];
}

function variableColumn({ asked }: AggregateTable, language: Language): Column {
	return {
		name: 'variable',
		type: 'text',
		label: 'What people were counted by',
		values: asked.variables.map(({ name, text }) => [name, textIn(text, language).words])
	};
}

/** The classes of all variables, the rest last; not each variable has each of them. */
function classValues(
	{ asked }: AggregateTable,
	language: Language
): readonly (readonly [string, string])[] {
	const { variables } = asked;
	const all = [
		...variables.flatMap(({ classes }) => classes),
		...variables.flatMap(({ rest }) => rest)
	];
	const classes = new Map(
		all.map(({ name, text }) => [name, textIn(text, language).words] as const)
	);
	return [...classes];
}

function count(name: string, label: string): Column {
	return { name, type: 'whole-number', label, status: 'count_status' };
}

function status(name: string, label: string): Column {
	return { name, type: 'text', label, values: statuses };
}

function statusOf(
	value: ShownCount,
	{ strata: group }: Pick<TableRow, 'strata'>,
	{ isCrossed }: PeriodTable
): string {
	if (value !== null) return 'shown';
	const isCell = Object.values(group).filter((category) => category !== everybody).length > 1;
	return isCell && !isCrossed ? 'not-crossed' : 'protected';
}

const number = (name: string, label: string): Column => ({
	name,
	type: 'number',
	label,
	status: 'numbers_status'
});
const numberColumns: readonly Column[] = [
	number('mean', 'Mean'),
	number('mean_rounded_to', 'What the mean is rounded to'),
	number('sd', 'Standard deviation'),
	number('sd_rounded_to', 'What the standard deviation is rounded to'),
	...percents.map((percent) =>
		number(`p${percent}`, `Value below which ${percent} percent of the people are, rounded`)
	)
];

function numberValues(numbers: GroupNumbers): readonly (number | null)[] {
	const { mean, meanStep, sd, sdStep, percentiles } = numbers;
	return [mean, meanStep, sd, sdStep, ...percents.map((percent) => percentiles[percent])];
}
