import { describe, expect, it } from 'vitest';
import { csvLine } from './csv.ts';

describe('CSV', () => {
	it('quotes what has commas, quotes and line ends; leaves out what is not known', () => {
		expect(csvLine(['a,b', 'say "hi"', 'two\nlines', 1.5, null])).toBe(
			'"a,b","say ""hi""","two\nlines",1.5,\r\n'
		);
	});

	it('gives spreadsheets nothing to run, and leaves negative numbers alone', () => {
		expect(csvLine(['=1+1', '@x', -2])).toBe("'=1+1,'@x,-2\r\n");
	});
});
