import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';

function mistakesIn(environment: Record<string, string>): readonly string[] {
	const reading = readSettings(environment);
	return reading.isRight ? [] : reading.mistakes;
}

describe('settings', () => {
	it('need nothing: an embedded database under the data folder', () => {
		const reading = readSettings({});
		expect(reading).toMatchObject({
			isRight: true,
			settings: {
				port: 3000,
				origin: 'http://localhost:3000',
				isSecure: false,
				database: { engine: 'sqlite', file: 'data/terskel.sqlite' },
				masterKey: { from: 'default-file', path: 'data/master.key' },
				isDemo: false
			}
		});
	});

	it('move to PostgreSQL by one setting', () => {
		const reading = readSettings({ DATABASE_URL: 'postgres://a:b@db/terskel' });
		expect(reading).toMatchObject({
			isRight: true,
			settings: { database: { engine: 'postgres', url: 'postgres://a:b@db/terskel' } }
		});
	});

	it('an empty variable is the same as none', () => {
		expect(readSettings({ PORT: ' ', ORIGIN: '' })).toEqual(readSettings({}));
	});

	it('say all mistakes at once, each with the variable and what to write', () => {
		const mistakes = mistakesIn({
			PORT: 'eighty',
			ORIGIN: 'terskel.example.org/app',
			DATABASE_URL: 'mysql://root:secret@db/terskel',
			TERSKEL_DEMO: 'perhaps',
			TERSKEL_NEUTRAL_EXIT: 'javascript:alert(1)',
			TERSKEL_MASTER_KEY: 'a',
			TERSKEL_MASTER_KEY_FILE: 'b'
		});
		expect(mistakes).toHaveLength(6);
		for (const name of ['PORT', 'ORIGIN', 'DATABASE_URL', 'TERSKEL_DEMO', 'TERSKEL_NEUTRAL_EXIT']) {
			expect(mistakes.some((mistake) => mistake.startsWith(name))).toBe(true);
		}
		expect(mistakes.join(' ')).not.toContain('secret');
	});

	it.each(['-1', '65536', '3e3', '0x50', '80.5'])('PORT %s is a mistake', (port) => {
		expect(mistakesIn({ PORT: port })).toHaveLength(1);
	});
});
