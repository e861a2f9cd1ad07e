import { stringify } from 'yaml';
import type { Language } from '#engine/text.ts';
import { queryDocument } from '../query/read-query.ts';
import type { AggregateTable } from '../tables/aggregate-table.ts';
import { csvLine } from '../writers/csv.ts';
import { codebookCsv, codebookHtml } from './codebook.ts';
import { longSheet, wideSheet, type DataSheet } from './columns.ts';
import { dataPackage } from './data-package.ts';
import { methodsText, type Provenance } from './methods.ts';
import { parquetOf } from './parquet.ts';
import { rSyntax, spssSyntax, stataSyntax } from './syntax-files.ts';

/** A file of the package. */
export interface PackageFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** Everything that goes into an export package, apart from its checksums. */
export function packageFiles(
	table: AggregateTable,
	made: Provenance,
	language: Language
): readonly PackageFile[] {
	const long = longSheet(table, language);
	const wide = wideSheet(table, language);
	const sheets = [long, wide];
	const name = table.asked.query.score.replaceAll('.', '-');
	const title = table.asked.query.title ?? `Terskel: ${table.asked.query.score}`;
	const described = dataPackage(name, title, sheets);
	return [
		{ path: 'METHODS.md', content: methodsText(table, made) },
		{ path: 'query.yaml', content: stringify(queryDocument(table.asked.query)) },
		...sheets.flatMap((sheet) => [
			{ path: `data/${sheet.name}.csv`, content: sheetCsv(sheet) },
			{ path: `data/${sheet.name}.parquet`, content: parquetOf(sheet) }
		]),
		{ path: 'datapackage.json', content: `${JSON.stringify(described, null, '\t')}\n` },
		{ path: 'codebook.csv', content: codebookCsv(sheets) },
		{ path: 'codebook.html', content: codebookHtml(title, sheets) },
		{ path: 'read-in-spss.sps', content: spssSyntax(long) },
		{ path: 'read-in-stata.do', content: stataSyntax(long) },
		{ path: 'read-in-r.R', content: rSyntax(long) }
	];
}

function sheetCsv({ columns, lines }: DataSheet): string {
	return [csvLine(columns.map(({ name }) => name)), ...lines.map(csvLine)].join('');
}
