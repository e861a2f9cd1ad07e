import { stringify } from 'yaml';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { Language } from '#engine/text.ts';
import { queryDocument } from '../query/read-query.ts';
import type { AggregateTable } from '../tables/aggregate-table.ts';
import { csvLine } from '../writers/csv.ts';
import { codebookCsv, codebookHtml, formCodebookCsv } from './codebook.ts';
import { coefficientSheet, longSheet, wideSheet, type DataSheet } from './columns.ts';
import { dataPackage } from './data-package.ts';
import { methodsText, type Provenance } from './methods.ts';
import { parquetOf } from './parquet.ts';
import { redcapDictionary } from './redcap.ts';
import { rSyntax, spssSyntax, stataSyntax } from './syntax-files.ts';

/** A file of the package. */
export interface PackageFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Everything that goes into an export package, apart from its checksums.
 * @param form what the figures are about; null for measures that are of no one form
 */
export function packageFiles(
	table: AggregateTable,
	made: Provenance,
	form: CompiledForm | null,
	language: Language
): readonly PackageFile[] {
	const { query, measure } = table.asked;
	const long = longSheet(table, language);
	const coefficients = coefficientSheet(table);
	const sheets = [long, wideSheet(table, language), ...(coefficients ? [coefficients] : [])];
	const subject = query.score ?? query.form;
	const name = [measure.name, subject].filter(Boolean).join('-').replaceAll('.', '-');
	const title = query.title ?? `Terskel: ${[measure.name, subject].filter(Boolean).join(' ')}`;
	const described = dataPackage(name, title, sheets);
	return [
		{ path: 'METHODS.md', content: methodsText(table, made) },
		{ path: 'query.yaml', content: stringify(queryDocument(query)) },
		...sheets.flatMap((sheet) => [
			{ path: `data/${sheet.name}.csv`, content: sheetCsv(sheet) },
			{ path: `data/${sheet.name}.parquet`, content: parquetOf(sheet) }
		]),
		{ path: 'datapackage.json', content: `${JSON.stringify(described, null, '\t')}\n` },
		{ path: 'codebook.csv', content: codebookCsv(sheets) },
		{ path: 'codebook.html', content: codebookHtml(title, sheets, form) },
		...(form ? formFiles(form, language) : []),
		{ path: 'read-in-spss.sps', content: spssSyntax(long) },
		{ path: 'read-in-stata.do', content: stataSyntax(long) },
		{ path: 'read-in-r.R', content: rSyntax(long) }
	];
}

function formFiles(form: CompiledForm, language: Language): readonly PackageFile[] {
	return [
		{ path: 'codebook-form.csv', content: formCodebookCsv(form) },
		{ path: 'redcap-data-dictionary.csv', content: redcapDictionary(form, language) }
	];
}

function sheetCsv({ columns, lines }: DataSheet): string {
	return [csvLine(columns.map(({ name }) => name)), ...lines.map(csvLine)].join('');
}
