import type { CompiledForm } from '#engine/compile/compiled.ts';
import { csvLine } from '../writers/csv.ts';
import { statuses, type DataSheet } from './columns.ts';
import { formLines, formLineNames } from './form-lines.ts';
import { htmlText } from './html-text.ts';

/** Every column and value of the sheets as CSV: one line per value. */
export function codebookCsv(sheets: readonly DataSheet[]): string {
	const lines = sheets.flatMap((sheet) =>
		sheet.columns.flatMap(({ name, type, label, values = [['', '']], status = '' }) =>
			values.map(([value, words]) => csvLine([sheet.name, name, type, label, value, words, status]))
		)
	);
	const header = csvLine([
		'sheet',
		'column',
		'type',
		'label',
		'value',
		'value_label',
		'why_empty_is_in'
	]);
	return [header, ...lines].join('');
}

/** Items, options, scores and cut-offs of a form as CSV, with versions and every language. */
export function formCodebookCsv(form: CompiledForm): string {
	return [csvLine(formLineNames), ...formLines(form).map((line) => csvLine([...line]))].join('');
}

/** Both to be read by people. */
export function codebookHtml(
	title: string,
	sheets: readonly DataSheet[],
	form: CompiledForm | null
): string {
	const sections = sheets.map(
		(sheet) => `<h2>${htmlText(sheet.name)}: ${htmlText(sheet.title)}</h2>
${table(
	['Column', 'Type', 'Meaning', 'Values', 'Why a field is empty'],
	sheet.columns.map(({ name, type, label, values = [], status = '' }) => [
		`<code>${htmlText(name)}</code>`,
		type,
		htmlText(label),
		values
			.map(([value, words]) => `<code>${htmlText(value)}</code> ${htmlText(words)}`)
			.join('<br>'),
		status && `see <code>${htmlText(status)}</code>`
	])
)}`
	);
	const kinds = table(
		['Status', 'Meaning'],
		statuses.map(([name, words]) => [`<code>${name}</code>`, htmlText(words)])
	);
	const ofForm =
		form === null
			? ''
			: `<h2>Form ${htmlText(form.id)} ${htmlText(form.version)}</h2>
<p>Content ${htmlText(form.hash)}. Languages: ${languagesOf(form)}.</p>
${table(
	formLineNames.slice(2),
	formLines(form).map((line) => line.slice(2).map((field) => htmlText(String(field ?? ''))))
)}`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${htmlText(title)}</title>
<meta name="viewport" content="width=device-width">
<style>body{font-family:sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid #888;padding:.25rem .5rem;text-align:start;vertical-align:top}</style>
</head><body><h1>${htmlText(title)}</h1>
${sections.join('\n')}
<h2>Why a field is empty</h2>
${kinds}
${ofForm}
</body></html>
`;
}

function languagesOf({ translation }: CompiledForm): string {
	return Object.entries(translation)
		.map(([language, status]) => `${htmlText(language)} (${htmlText(status)})`)
		.join(', ');
}

/** A table whose first column names the rows; cells are HTML already. */
function table(names: readonly string[], lines: readonly (readonly string[])[]): string {
	const head = names.map((name) => `<th scope="col">${name}</th>`).join('');
	const body = lines.map(
		([first, ...rest]) =>
			`<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
	);
	return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
