import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, choices, date, number, rank, rows, scale, text } from '../testing/items.ts';

const declined = { state: 'declined' };
const skipped = { state: 'skipped' };
const unclear = { state: 'unclear' };

describe('5.1 a condition on an answer', () => {
	const asked = form(
		choice('a', 'yes', 'no', { value: 'dont-know', unsure: true }),
		scale('s', 0, 10)
	);

	it.each([
		['yes', true],
		['no', false],
		['dont-know', 'unknown'],
		[undefined, 'unknown'],
		[declined, 'unknown'],
		[skipped, 'unknown'],
		[unclear, 'unknown']
	])('is: yes after %o → %s', (a, truth) => {
		expect(asked.answer({ a }).holds({ item: 'a', is: 'yes' })).toBe(truth);
	});

	it.each([
		['atLeast', 5, true],
		['atLeast', 6, false],
		['atMost', 5, true],
		['atMost', 4, false],
		['below', 6, true],
		['below', 5, false],
		['above', 4, true],
		['above', 5, false]
	])('%s %i of 5 → %s', (test, n, truth) => {
		expect(asked.answer({ s: 5 }).holds({ item: 's', [test]: n })).toBe(truth);
	});

	it('holds several tests on one leaf together', () => {
		const between = { item: 's', atLeast: 3, below: 5 };
		expect(asked.answer({ s: 4 }).holds(between)).toBe(true);
		expect(asked.answer({ s: 5 }).holds(between)).toBe(false);
		expect(asked.answer().holds(between)).toBe('unknown');
	});

	it.each([
		['yes', true],
		['dont-know', true],
		[undefined, false],
		[declined, false],
		[skipped, false],
		[unclear, false]
	])('answered after %o is never unknown → %s', (a, truth) => {
		expect(asked.answer({ a }).holds({ item: 'a', answered: true })).toBe(truth);
		expect(asked.answer({ a }).holds({ item: 'a', answered: false })).toBe(!truth);
	});

	it('a state can be asked for', () => {
		const state = { item: 'a', state: ['declined', 'skipped'] };
		expect(asked.answer({ a: declined }).holds(state)).toBe(true);
		expect(asked.answer({ a: skipped }).holds(state)).toBe(true);
		expect(asked.answer({ a: 'yes' }).holds(state)).toBe(false);
		expect(asked.answer().holds({ item: 'a', state: 'open' })).toBe(true);
	});
});

describe('5.1 each item type answers its own tests', () => {
	it('choices: includes any', () => {
		const asked = form(choices('c', 'a', 'b', { value: 'unsure', unsure: true }));
		expect(asked.answer({ c: ['a'] }).holds({ item: 'c', includes: 'a' })).toBe(true);
		expect(asked.answer({ c: ['b'] }).holds({ item: 'c', includes: 'a' })).toBe(false);
		expect(asked.answer({ c: ['unsure'] }).holds({ item: 'c', includes: 'a' })).toBe('unknown');
		expect(asked.answer({ c: ['a', 'unsure'] }).holds({ item: 'c', includes: 'a' })).toBe(true);
		expect(asked.answer().holds({ item: 'c', includes: 'a' })).toBe('unknown');
	});

	it('rank: is asks for the first choice, includes for any', () => {
		const asked = form(rank('r', 'a', 'b', 'c')).answer({ r: ['b', 'a'] });
		expect(asked.holds({ item: 'r', is: 'b' })).toBe(true);
		expect(asked.holds({ item: 'r', is: 'a' })).toBe(false);
		expect(asked.holds({ item: 'r', includes: 'a' })).toBe(true);
		expect(asked.holds({ item: 'r', includes: 'c' })).toBe(false);
	});

	it('number and date', () => {
		const asked = form(number('n'), date('d')).answer({ n: '1,5', d: '3.6.2015' });
		expect(asked.holds({ item: 'n', atLeast: 1.5 })).toBe(true);
		expect(asked.holds({ item: 'd', is: '2015-06-03' })).toBe(true);
	});

	it('text: only whether it is answered', () => {
		const asked = form(text('t')).answer({ t: 'words' });
		expect(asked.holds({ item: 't', answered: true })).toBe(true);
		expect(asked.holds({ item: 't', is: 'words' })).toBe('unknown');
	});

	it('a row item: true if any row fits, unknown where a cell is open', () => {
		const asked = form(rows('people', choice('kind', 'friend', 'foe'), scale('trust', 0, 10)));
		const two = asked.answer({
			people: [{ cells: { kind: 'friend' } }, { cells: { kind: 'foe', trust: 2 } }]
		});
		expect(two.holds({ item: 'f.people.kind', is: 'foe' })).toBe(true);
		expect(two.holds({ item: 'f.people.trust', atLeast: 5 })).toBe('unknown');
		expect(two.holds({ item: 'f.people.trust', atLeast: 2 })).toBe(true);
		expect(asked.answer().holds({ item: 'f.people.kind', is: 'foe' })).toBe('unknown');
	});

	it('a cell called like a property of every object is still only a cell', () => {
		const asked = form(rows('people', choice('constructor', 'a', 'b'), choice('kind', 'a', 'b')));
		const one = asked.answer({ people: [{ cells: { kind: 'a' } }] });
		expect(one.holds({ item: 'f.people.constructor', answered: true })).toBe(false);
		expect(one.holds({ item: 'f.people.constructor', is: 'a' })).toBe('unknown');
	});
});

describe('5.1 a condition on a score', () => {
	const asked = form(scale('a', 0, 10), scale('b', 0, 10)).scores({
		total: { sum: ['a', 'b'] },
		zone: {
			bands: {
				of: 'total',
				edges: [
					{ id: 'low', from: 0, status: 'official' },
					{ id: 'high', from: 12, status: 'official' }
				]
			}
		},
		both: {
			truth: {
				all: [
					{ item: 'a', atLeast: 5 },
					{ item: 'b', atLeast: 5 }
				]
			}
		}
	});

	it.each([
		['atLeast', 4, true],
		['atLeast', 5, 'unknown'],
		['atLeast', 15, false],
		['atMost', 14, true],
		['atMost', 13, 'unknown'],
		['atMost', 3, false],
		['above', 3, true],
		['below', 15, true],
		['below', 4, false]
	])('%s %i of 4…14 → %s', (test, n, truth) => {
		expect(asked.answer({ a: 4 }).holds({ score: 'total', [test]: n })).toBe(truth);
	});

	it('is a number: unknown while it is one of several', () => {
		expect(asked.answer({ a: 4 }).holds({ score: 'total', is: 9 })).toBe('unknown');
		expect(asked.answer({ a: 4 }).holds({ score: 'total', is: 3 })).toBe(false);
		expect(asked.answer({ a: 4, b: 5 }).holds({ score: 'total', is: 9 })).toBe(true);
	});

	it('a band is true when certain, false when impossible', () => {
		expect(asked.answer({ a: 1 }).holds({ band: 'zone', is: 'low' })).toBe(true);
		expect(asked.answer({ a: 1 }).holds({ band: 'zone', is: 'high' })).toBe(false);
		expect(asked.answer({ a: 4 }).holds({ band: 'zone', is: 'high' })).toBe('unknown');
		expect(asked.answer({ a: 4 }).holds({ band: 'zone', in: ['low', 'high'] })).toBe(true);
	});

	it('a truth', () => {
		expect(asked.answer({ a: 4 }).holds({ score: 'both', is: true })).toBe(false);
		expect(asked.answer({ a: 4 }).holds({ score: 'both', is: false })).toBe(true);
		expect(asked.answer({ a: 6 }).holds({ score: 'both', is: true })).toBe('unknown');
	});
});
