import { csvLine } from '../writers/csv.ts';
import type { DataSheet } from './columns.ts';

/** Every column and value of the sheets as CSV: one line per value. */
export function codebookCsv(sheets: readonly DataSheet[]): string {
	const lines = sheets.flatMap((sheet) =>
		sheet.columns.flatMap(({ name, type, label, values = [['', '']], missing = '' }) =>
			values.map(([value, words]) =>
				csvLine([sheet.name, name, type, label, value, words, missing])
			)
		)
	);
	const header = csvLine([
		'sheet',
		'column',
		'type',
		'label',
		'value',
		'value_label',
		'when_empty'
	]);
	return [header, ...lines].join('');
}

/** The same to be read by people. */
export function codebookHtml(title: string, sheets: readonly DataSheet[]): string {
	const sections = sheets.map(
		(sheet) => `<h2>${safe(sheet.name)}: ${safe(sheet.title)}</h2>
<table><thead><tr><th>Column</th><th>Type</th><th>Meaning</th><th>Values</th><th>When empty</th></tr></thead><tbody>
${sheet.columns
	.map(
		({ name, type, label, values = [], missing = '' }) =>
			`<tr><th scope="row"><code>${safe(name)}</code></th><td>${type}</td><td>${safe(label)}</td><td>${values.map(([value, words]) => `<code>${safe(value)}</code> ${safe(words)}`).join('<br>')}</td><td>${safe(missing)}</td></tr>`
	)
	.join('\n')}
</tbody></table>`
	);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${safe(title)}</title>
<style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid #888;padding:.25rem .5rem;text-align:start;vertical-align:top}</style>
</head><body><h1>${safe(title)}</h1>
${sections.join('\n')}
</body></html>
`;
}

function safe(words: string): string {
	return words
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
