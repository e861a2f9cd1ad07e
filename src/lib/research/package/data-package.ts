import type { DataSheet } from './columns.ts';

const fieldTypes = { text: 'string', 'whole-number': 'integer', number: 'number' } as const;

/** The description that Frictionless tools read (Data Package, tabular profile). */
export function dataPackage(
	name: string,
	title: string,
	sheets: readonly DataSheet[]
): Readonly<Record<string, unknown>> {
	return {
		profile: 'tabular-data-package',
		name,
		title,
		resources: sheets.map((sheet) => ({
			profile: 'tabular-data-resource',
			name: sheet.name,
			title: sheet.title,
			path: `data/${sheet.name}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
			schema: {
				missingValues: [''],
				fields: sheet.columns.map(({ name: column, type, label, values, status }) => ({
					name: column,
					type: fieldTypes[type],
					title: label,
					...(status === undefined ? {} : { description: `Where empty, ${status} says why.` }),
					...(values === undefined || values.length === 0
						? {}
						: { constraints: { enum: values.map(([value]) => value) } })
				}))
			}
		}))
	};
}
