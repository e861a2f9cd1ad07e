import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAlphabet, newAccessCode, readAccessCode } from './access-code.ts';

describe('access codes', () => {
	it('have at least 60 bits', () => {
		const symbols = newAccessCode().replaceAll('-', '').length;
		expect(symbols * Math.log2(codeAlphabet.length)).toBeGreaterThanOrEqual(60);
	});

	it('have no two symbols that read back as one', () => {
		const readBack = [...codeAlphabet].map((symbol) => readAccessCode(symbol.repeat(13)));
		expect(new Set(readBack).size).toBe(codeAlphabet.length);
	});

	it('are forgiven their case, spaces, dashes and look-alikes', () => {
		expect(readAccessCode(' k7qm 3xyd–9rtwh ')).toBe('K7QM-3XYD-9RTWH');
		expect(readAccessCode('K70M3XYD9RTWH')).toBe('K7QM-3XYD-9RTWH');
		expect(readAccessCode('sz1b ugoa aaaaa')).toBe('52L8-V6QA-AAAAA');
	});

	it('whatever is written around and between the symbols', () => {
		const noise = fc.constantFrom('', ' ', '-', '–', '.', '\t');
		fc.assert(
			fc.property(fc.array(noise, { minLength: 20, maxLength: 20 }), (noises) => {
				const code = newAccessCode();
				const typed = [...code].map((symbol, at) => symbol + noises[at]).join('');
				expect(readAccessCode(typed.toLowerCase())).toBe(code);
			})
		);
	});

	it.each(['', 'K7QM', 'K7QM-3XYD-9RTWHH', '-'.repeat(10_000)])('are not %s', (typed) => {
		expect(readAccessCode(typed)).toBeNull();
	});
});
