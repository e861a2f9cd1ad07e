import { describe, expect, it } from 'vitest';
import { base32 } from './base32.ts';
import { oneTimeCode, stepOfCode, timeStep } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

describe('one-time codes', () => {
	it('are those of RFC 4226, appendix D', () => {
		const codes = Array.from({ length: 10 }, (_, counter) => oneTimeCode(secret, counter));
		expect(codes).toEqual([
			'755224',
			'287082',
			'359152',
			'969429',
			'338314',
			'254676',
			'287922',
			'162583',
			'399871',
			'520489'
		]);
	});

	it.each([
		[59, '94287082'],
		[1_111_111_109, '07081804'],
		[1_111_111_111, '14050471'],
		[1_234_567_890, '89005924'],
		[2_000_000_000, '69279037'],
		[20_000_000_000, '65353130']
	])('are those of RFC 6238, appendix B: %d seconds', (seconds, code) => {
		expect(oneTimeCode(secret, timeStep(new Date(seconds * 1000)), 8)).toBe(code);
	});

	it('are taken half a minute early or late, and only once', () => {
		const at = new Date('2026-11-20T08:00:10Z');
		const step = timeStep(at);
		for (const near of [step - 1, step, step + 1]) {
			expect(stepOfCode(secret, oneTimeCode(secret, near), at, 0)).toBe(near);
			expect(stepOfCode(secret, oneTimeCode(secret, near), at, near)).toBeNull();
		}
		for (const far of [step - 2, step + 2]) {
			expect(stepOfCode(secret, oneTimeCode(secret, far), at, 0)).toBeNull();
		}
	});

	it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345'])('"%s" is none', (typed) => {
		expect(stepOfCode(secret, typed, new Date(), 0)).toBeNull();
	});

	it('a code may be typed with the space that apps show', () => {
		const at = new Date('2026-11-20T08:00:10Z');
		const code = oneTimeCode(secret, timeStep(at));
		expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, at, 0)).toBe(timeStep(at));
	});
});

describe('base32', () => {
	it.each([
		['', ''],
		['f', 'MY'],
		['fo', 'MZXQ'],
		['foo', 'MZXW6'],
		['foob', 'MZXW6YQ'],
		['fooba', 'MZXW6YTB'],
		['foobar', 'MZXW6YTBOI']
	])('"%s" is "%s" (RFC 4648, without padding)', (text, expected) => {
		expect(base32(Buffer.from(text))).toBe(expected);
	});
});
