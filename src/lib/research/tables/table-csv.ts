import { textIn, type Language } from '#engine/text.ts';
import { noNumbers } from '../disclosure/group-numbers.ts';
import { csvLine, type CsvValue } from '../writers/csv.ts';
import type { AggregateTable } from './aggregate-table.ts';
import { everybody } from './table-rows.ts';

/** The name of the rows that count people without a certain band. */
export const notCertainClass = 'not-certain';

/** What a reader is told beside the figures, in one language. */
export interface TableWords {
	readonly language: Language;
	/** How counts were protected, in one sentence. */
	readonly control: string;
	/** Who is counted, in one sentence. */
	readonly counted: string;
	readonly notCertain: string;
}

/** The lines of a table as CSV, header first. Every line says how it was protected. */
export function* tableCsv(table: AggregateTable, words: TableWords): Generator<string> {
	const { asked } = table;
	const { score, query, by } = asked;
	const texts = new Map(
		score.classes.map(({ name, text }) => [name, textIn(text, words.language).words])
	);
	yield csvLine([
		'form',
		'score',
		'moment',
		'period',
		...by.map((name) => name.replaceAll('-', '_')),
		'class',
		'class_text',
		'count',
		'of',
		'share_percent',
		'is_protected',
		'group_mean',
		'group_sd',
		'group_median',
		'group_lower_quartile',
		'group_upper_quartile',
		'counted',
		'protection'
	]);
	for (const { period, rows, numbers, notCertain } of table.periods) {
		const numbersOf = new Map(numbers.map((row) => [JSON.stringify(row.strata), row]));
		const line = (strata: readonly string[], rest: readonly CsvValue[]) =>
			csvLine([
				score.formId,
				score.scoreId,
				query.moment,
				period,
				...strata,
				...rest,
				words.counted,
				words.control
			]);
		for (const row of rows) {
			const strata = by.map((name) => row.strata[name] ?? everybody);
			const isProtected = row.count === null ? 1 : 0;
			const text = texts.get(row.class) ?? row.class;
			const group = numbersOf.get(JSON.stringify(row.strata)) ?? noNumbers;
			const { mean, sd, median, lowerQuartile, upperQuartile } = group;
			yield line(strata, [
				row.class,
				text,
				row.count,
				row.of,
				row.share,
				isProtected,
				mean,
				sd,
				median,
				lowerQuartile,
				upperQuartile
			]);
		}
		const everyStratum = by.map(() => everybody);
		yield line(everyStratum, [
			notCertainClass,
			words.notCertain,
			notCertain,
			null,
			null,
			notCertain === null ? 1 : 0,
			...[null, null, null, null, null]
		]);
	}
}
