/** One value of a CSV file; null is an empty field. */
export type CsvValue = string | number | null;

/**
 * A line of CSV by RFC 4180, with its line end. Text that a spreadsheet would run as a formula
 * begins with an apostrophe.
 */
export function csvLine(values: readonly CsvValue[]): string {
	return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: CsvValue): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
