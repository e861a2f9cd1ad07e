import { describe, expect, it } from 'vitest';
import { inWords, Refusal } from '../../scripts/house/refusal.mjs';
import { isNewEnough } from '../../scripts/house/runtime.mjs';
import { readAddresses } from '../../scripts/serve/addresses.mjs';
import { refusalToListen } from '../../scripts/serve/listening.mjs';

describe('addresses', () => {
	it('answer to this machine only when nothing is set', () => {
		expect(readAddresses({})).toEqual({
			PORT: '3000',
			HOST: '127.0.0.1',
			ORIGIN: 'http://localhost:3000'
		});
	});

	it('keep what is set', () => {
		const set = { PORT: '80', HOST: '0.0.0.0', ORIGIN: 'https://skjema.klinikk.example' };
		expect(readAddresses(set)).toEqual(set);
	});

	it.each([
		[{ PORT: 'abc' }, /^PORT is "abc"/],
		[{ PORT: '70000' }, /^PORT is "70000"/],
		[{ ORIGIN: 'klinikk.example' }, /^ORIGIN is "klinikk.example"/],
		[{ ORIGIN: 'https://klinikk.example/skjema' }, /^ORIGIN is/],
		[{ PORT: '-1', ORIGIN: 'x' }, /^PORT is "-1".*\nORIGIN is "x"/]
	])('refuse %o in a sentence', (env, words) => {
		expect(() => readAddresses(env)).toThrow(words);
	});
});

describe('refusals', () => {
	it('say which other port to take', () => {
		const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
		expect(inWords(refusalToListen(taken, { PORT: '3000' }))).toMatch(/PORT=3001 npm start/);
	});

	it('show no stack, where a fault does', () => {
		expect(inWords(new Refusal('x', 'Wrong.', 'Do this.'))).toBe('Wrong.\nDo this.');
		expect(inWords(new Error('fault'))).toMatch(/\n\s+at /);
	});
});

describe('Node', () => {
	it.each([
		['24.7.0', true],
		['26.0.0', true],
		['24.6.9', false],
		['20.20.2', false]
	])('%s is new enough: %s', (version, expected) => {
		expect(isNewEnough(version)).toBe(expected);
	});
});
