import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, rows } from '../testing/items.ts';

describe('5.1 a condition on one row of a repeating group', () => {
	const uses = form(rows('uses', choice('what', 'a', 'b'), choice('often', 'daily', 'seldom')));
	const dailyA = {
		row: 'uses',
		where: {
			all: [
				{ item: 'f.uses.what', is: 'a' },
				{ item: 'f.uses.often', is: 'daily' }
			]
		}
	};
	const row = (what?: string, often?: string) => ({
		cells: { ...(what ? { what } : {}), ...(often ? { often } : {}) }
	});

	it.each([
		['both in one row', [row('b', 'seldom'), row('a', 'daily')], true],
		['each in another row', [row('a', 'seldom'), row('b', 'daily')], false],
		['one cell is open', [row('a')], 'unknown'],
		[
			'one row rules it out, another is open',
			[row('b', 'daily'), row(undefined, 'daily')],
			'unknown'
		],
		['nothing is said', undefined, 'unknown']
	])('%s → %s', (_what, given, truth) => {
		expect(uses.answer({ uses: given }).holds(dailyA)).toBe(truth);
	});
});
