import { statuses, type Column, type DataSheet } from './columns.ts';

const file = (sheet: DataSheet) => `data/${sheet.name}.csv`;

/** Kinds of missing values: as a number for SPSS, as a letter for Stata. */
const missingKinds = [
	{ status: 'protected', spss: -7, stata: '.p' },
	{ status: 'not-crossed', spss: -8, stata: '.c' },
	{ status: 'no-number', spss: -9, stata: '.n' }
] as const;
const wordsOf = new Map<string, string>(statuses);

/**
 * Reads a sheet in SPSS or PSPP, with labels. What is empty becomes a user-missing value that says
 * why: -7 protected, -8 not crossed, -9 no such number.
 */
export function spssSyntax(sheet: DataSheet): string {
	const text = (words: string) => `'${words.replaceAll("'", "''")}'`;
	const format = ({ type }: Column) =>
		type === 'text' ? 'A80' : type === 'number' ? 'F8.2' : 'F8.0';
	const labelled = sheet.columns.filter(({ values }) => values);
	const explained = sheet.columns.filter(({ status }) => status);
	return [
		'* Run this in the folder that holds the data folder.',
		`GET DATA /TYPE=TXT /FILE=${text(file(sheet))} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`,
		`  /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
		...sheet.columns.map((column) => `  ${column.name} ${format(column)}`),
		'  .',
		...explained.flatMap(({ name, status }) => [
			...missingKinds.map(
				(kind) =>
					`IF (SYSMIS(${name}) AND ${status} = ${text(kind.status)}) ${name} = ${kind.spss}.`
			),
			// A class that is empty in a group whose size is shown is protected.
			`IF (SYSMIS(${name})) ${name} = -7.`,
			`MISSING VALUES ${name} (-7, -8, -9).`
		]),
		'VARIABLE LABELS',
		...sheet.columns.map(({ name, label }) => `  ${name} ${text(label)}`),
		'  .',
		...labelled.flatMap(({ name, values = [] }) => [
			`VALUE LABELS ${name}`,
			...values.map(([value, label]) => `  ${text(value)} ${text(label.slice(0, 110))}`),
			'  .'
		]),
		...explained.flatMap(({ name }) => [
			`VALUE LABELS ${name}`,
			...missingKinds.map(({ status, spss }) => `  ${spss} ${text(status)}`),
			'  .'
		]),
		'EXECUTE.',
		''
	].join('\n');
}

/** Reads a sheet in Stata: `.p` protected, `.c` not crossed, `.n` no such number. */
export function stataSyntax(sheet: DataSheet): string {
	const text = (words: string) => '`"' + words + `"'`;
	const explained = sheet.columns.filter(({ status }) => status);
	const categories = sheet.columns.filter(({ type, values }) => type === 'text' && values);
	return [
		'* Run this in the folder that holds the data folder.',
		`import delimited using ${text(file(sheet))}, varnames(1) case(preserve) encoding("utf-8") clear`,
		...explained.flatMap(({ name, status }) => [
			...missingKinds.map(
				(kind) =>
					`replace ${name} = ${kind.stata} if missing(${name}) & ${status} == ${text(kind.status)}`
			),
			`replace ${name} = .p if ${name} == .`
		]),
		`label define missing_kind ${missingKinds.map(({ status, stata }) => `${stata} ${text(wordsOf.get(status) ?? status)}`).join(' ')}`,
		...explained.map(({ name }) => `label values ${name} missing_kind`),
		...categories.flatMap(({ name, values = [] }) => [
			`generate int ${name}_code = .`,
			...values.map(([value], i) => `replace ${name}_code = ${i + 1} if ${name} == ${text(value)}`),
			`label define ${name}_words ${values.map(([, label], i) => `${i + 1} ${text(label)}`).join(' ')}`,
			`label values ${name}_code ${name}_words`
		]),
		...sheet.columns.map(({ name, label }) => `label variable ${name} ${text(label)}`),
		''
	].join('\n');
}

const rTypes = { text: 'character', 'whole-number': 'integer', number: 'numeric' } as const;

/**
 * Reads a sheet in R; no packages are needed. R has one NA for whole numbers: `d$count_why` beside
 * each column says which kind it is.
 */
export function rSyntax(sheet: DataSheet): string {
	const text = (words: string) => JSON.stringify(words);
	const list = (words: readonly string[]) => `c(${words.map(text).join(', ')})`;
	const classes = sheet.columns
		.map(({ name, type }) => `${name} = ${text(rTypes[type])}`)
		.join(', ');
	const categories = sheet.columns.filter(({ values }) => values);
	const explained = sheet.columns.filter(({ status }) => status);
	const kinds = list(missingKinds.map(({ status }) => status));
	return [
		'# Run this in the folder that holds the data folder. NA is explained in the columns …_why.',
		`d <- read.csv(${text(file(sheet))}, colClasses = c(${classes}), na.strings = "", fileEncoding = "UTF-8")`,
		...explained.map(
			({ name, status }) =>
				`d$${name}_why <- factor(ifelse(!is.na(d$${name}), NA, ifelse(d$${status} == "shown", "protected", d$${status})), levels = ${kinds})`
		),
		...categories.map(
			({ name, values = [] }) =>
				`d$${name} <- factor(d$${name}, levels = ${list(values.map(([value]) => value))}, labels = ${list(unique(values.map(([, label]) => label)))})`
		),
		...sheet.columns.map(({ name, label }) => `attr(d$${name}, "label") <- ${text(label)}`),
		''
	].join('\n');
}

/** R takes equal labels for one level: what is worded the same is numbered. */
function unique(labels: readonly string[]): readonly string[] {
	return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${i + 1})`));
}
