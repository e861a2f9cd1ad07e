import { describe, expect, it } from 'vitest';
import { placeIn, savePath, sectionPath } from './paths.ts';

describe('addresses of a visit', () => {
	it('are numbers, and read back', () => {
		expect(sectionPath(0, 2)).toBe('/s/1/3');
		expect(savePath(3)).toBe('/s/4/lagre');
		expect(placeIn('3')).toBe(2);
	});

	it.each(['0', '-1', '01', 'audit', '1.5', '99999', ''])('"%s" names no place', (param) => {
		expect(placeIn(param)).toBe(-1);
	});
});
