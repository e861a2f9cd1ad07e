import { textIn, type Language } from '#engine/text.ts';
import { longSheet } from '../package/columns.ts';
import { csvLine } from '../writers/csv.ts';
import type { AggregateTable } from './aggregate-table.ts';

/** What a reader is told beside the figures, in one language. */
export interface TableWords {
	readonly language: Language;
	/** How counts were protected, in one sentence. */
	readonly control: string;
	/** Who is counted, in one sentence. */
	readonly counted: string;
}

/** The long sheet with words, header first. Every line says how it was protected. */
export function* tableCsv(table: AggregateTable, words: TableWords): Generator<string> {
	const { columns, lines } = longSheet(table, words.language);
	const texts = new Map(
		table.asked.variables.flatMap((variable) =>
			[...variable.classes, ...variable.rest].map((one) => [
				`${variable.name} ${one.name}`,
				textIn(one.text, words.language).words
			])
		)
	);
	const names = columns.map(({ name }) => name);
	const [variable, one] = [names.indexOf('variable'), names.indexOf('class')];
	yield csvLine([...names, 'class_text', 'counted', 'protection']);
	for (const line of lines) {
		const text = texts.get(`${line[variable]} ${line[one]}`) ?? null;
		yield csvLine([...line, text, words.counted, words.control]);
	}
}
