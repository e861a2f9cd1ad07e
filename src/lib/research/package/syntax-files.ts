import type { Column, DataSheet } from './columns.ts';

const file = (sheet: DataSheet) => `data/${sheet.name}.csv`;

/** Reads a sheet in SPSS or PSPP, with labels. Empty counts become system-missing. */
export function spssSyntax(sheet: DataSheet): string {
	const text = (words: string) => `'${words.replaceAll("'", "''")}'`;
	const format = ({ type }: Column) => (type === 'text' ? 'A40' : 'F8.0');
	const labelled = sheet.columns.filter(({ values }) => values);
	return [
		'* Run this in the folder that holds the data folder.',
		`GET DATA /TYPE=TXT /FILE=${text(file(sheet))} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`,
		`  /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
		...sheet.columns.map((column) => `  ${column.name} ${format(column)}`),
		'  .',
		'VARIABLE LABELS',
		...sheet.columns.map(({ name, label }) => `  ${name} ${text(label)}`),
		'  .',
		...labelled.flatMap(({ name, type, values = [] }) => [
			`VALUE LABELS ${name}`,
			...values.map(
				([value, label]) => `  ${type === 'text' ? text(value) : value} ${text(label)}`
			),
			'  .'
		]),
		'EXECUTE.',
		''
	].join('\n');
}

/** Reads a sheet in Stata. A protected count becomes `.p`, apart from any other missing value. */
export function stataSyntax(sheet: DataSheet): string {
	const text = (words: string) => '`"' + words + `"'`;
	const numbers = sheet.columns.filter(({ missing }) => missing);
	const categories = sheet.columns.filter(({ type, values }) => type === 'text' && values);
	return [
		'* Run this in the folder that holds the data folder.',
		`import delimited using ${text(file(sheet))}, varnames(1) case(preserve) encoding("utf-8") clear`,
		...numbers.map(({ name }) => `replace ${name} = .p if missing(${name})`),
		'label define protected .p "protected"',
		...numbers.map(({ name }) => `label values ${name} protected`),
		...categories.flatMap(({ name, values = [] }) => [
			`generate byte ${name}_code = .`,
			...values.map(([value], i) => `replace ${name}_code = ${i + 1} if ${name} == ${text(value)}`),
			`label define ${name}_words ${values.map(([, label], i) => `${i + 1} ${text(label)}`).join(' ')}`,
			`label values ${name}_code ${name}_words`
		]),
		...sheet.columns.map(({ name, label }) => `label variable ${name} ${text(label)}`),
		''
	].join('\n');
}

/** Reads a sheet in R; no packages are needed. */
export function rSyntax(sheet: DataSheet): string {
	const text = (words: string) => JSON.stringify(words);
	const list = (words: readonly string[]) => `c(${words.map(text).join(', ')})`;
	const classes = sheet.columns
		.map(({ name, type }) => `${name} = ${text(type === 'text' ? 'character' : 'integer')}`)
		.join(', ');
	const categories = sheet.columns.filter(({ values }) => values);
	return [
		'# Run this in the folder that holds the data folder. NA in a count means protected.',
		`d <- read.csv(${text(file(sheet))}, colClasses = c(${classes}), na.strings = "", fileEncoding = "UTF-8")`,
		...categories.map(
			({ name, values = [] }) =>
				`d$${name} <- factor(d$${name}, levels = ${list(values.map(([value]) => value))}, labels = ${list(values.map(([, label]) => label))})`
		),
		...sheet.columns.map(({ name, label }) => `attr(d$${name}, "label") <- ${text(label)}`),
		''
	].join('\n');
}
