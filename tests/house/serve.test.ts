import { describe, expect, it } from 'vitest';
import { inWords, Refusal } from '../../scripts/house/refusal.mjs';
import { isNewEnough } from '../../scripts/house/runtime.mjs';
import { refusalToListen } from '../../scripts/start/listening.mjs';
import { tryOut } from '../../scripts/start/try-out.mjs';

describe('npm start without settings', () => {
	const demo = { TERSKEL_DEMO: '1', DATA_DIR: 'data/demo' };

	it('is a demo, in a data folder of its own', () => {
		expect(tryOut({})).toEqual(demo);
		expect(tryOut({ PORT: '4000', ORIGIN: 'http://localhost:4000' })).toEqual(demo);
		expect(tryOut({ DATA_DIR: '/tmp/x' })).toEqual({ ...demo, DATA_DIR: '/tmp/x' });
	});

	it.each([
		{ ORIGIN: 'https://skjema.klinikk.example' },
		{ DATABASE_URL: 'postgres://db/terskel' },
		{ TERSKEL_MASTER_KEY: 'x' },
		{ TERSKEL_MASTER_KEY_FILE: '/run/key' },
		{ NODE_ENV: 'production' },
		{ TERSKEL_DEMO: '' }
	])('is no demo with %o', (env) => {
		expect(tryOut(env)).toEqual({});
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
