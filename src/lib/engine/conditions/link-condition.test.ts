import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, choices, date, number, rank, rows, scale, text, yesNo } from '../testing/items.ts';

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

describe('5.2 Kleene logic', () => {
	const asked = form(yesNo('t'), yesNo('f'), yesNo('u'));
	const answered = asked.answer({ t: 'yes', f: 'no' });
	const leaf = (id: string) => ({ item: id, is: 'yes' });
	const truths = { t: true, u: 'unknown', f: false } as const;
	const ids = ['t', 'u', 'f'] as const;
	const order = { t: 2, u: 1, f: 0 };

	it.each(ids.flatMap((a) => ids.map((b) => [a, b] as const)))('%s and/or %s', (a, b) => {
		const [low, high] = order[a] < order[b] ? [a, b] : [b, a];
		expect(answered.holds({ all: [leaf(a), leaf(b)] })).toBe(truths[low]);
		expect(answered.holds({ any: [leaf(a), leaf(b)] })).toBe(truths[high]);
	});

	it('not', () => {
		expect(answered.holds({ not: leaf('t') })).toBe(false);
		expect(answered.holds({ not: leaf('f') })).toBe(true);
		expect(answered.holds({ not: leaf('u') })).toBe('unknown');
	});

	it('count by interval', () => {
		const three = [leaf('t'), leaf('f'), leaf('u')];
		expect(answered.holds({ count: three, atLeast: 1 })).toBe(true);
		expect(answered.holds({ count: three, atLeast: 2 })).toBe('unknown');
		expect(answered.holds({ count: three, atLeast: 3 })).toBe(false);
	});
});

describe('5.2 compare, by interval', () => {
	const asked = form(scale('importance', 0, 10), scale('confidence', 0, 10));
	const gap = { compare: [{ item: 'importance' }, { item: 'confidence' }], atLeast: 3 } as const;
	const holds = (answers: Record<string, unknown>) =>
		asked.answer(answers).holds({ compare: [...gap.compare], atLeast: 3 });

	it.each([
		[{ importance: 8, confidence: 5 }, true],
		[{ importance: 7, confidence: 5 }, false],
		[{ importance: 8 }, 'unknown'],
		[{ importance: 2 }, false],
		[{ importance: 8, confidence: declined }, 'unknown']
	])('%o → %s', (answers, truth) => {
		expect(holds(answers)).toBe(truth);
	});

	it('with a number, and the other way round', () => {
		const one = asked.answer({ importance: 8 });
		expect(one.holds({ compare: [{ item: 'importance' }, 5], atLeast: 3 })).toBe(true);
		expect(one.holds({ compare: [5, { item: 'importance' }], atMost: -3 })).toBe(true);
	});

	it('an item that was ruled out makes it false, whichever way it is asked', () => {
		const hidden = form(
			yesNo('drinks'),
			scale('a', 0, 10).when({ item: 'drinks', is: 'yes' })
		).answer({ drinks: 'no', a: 8 });
		expect(hidden.holds({ compare: [{ item: 'a' }, 0], atLeast: 3 })).toBe(false);
		expect(hidden.holds({ compare: [{ item: 'a' }, 0], atMost: 3 })).toBe(false);
	});

	it('an item that is hidden by something unknown makes it unknown', () => {
		const hidden = form(
			yesNo('drinks'),
			scale('a', 0, 10).when({ item: 'drinks', is: 'yes' })
		).answer({ a: 8 });
		expect(hidden.holds({ compare: [{ item: 'a' }, 0], atLeast: 3 })).toBe('unknown');
	});
});

describe('5.2 hidden and not asked', () => {
	const asked = form(yesNo('parent'), yesNo('child').when({ item: 'parent', is: 'yes' }));
	const onChild = { item: 'child', is: 'yes' };

	it.each([
		[{ parent: 'yes', child: 'yes' }, true],
		[{ parent: 'no', child: 'yes' }, false],
		[{ parent: declined, child: 'yes' }, 'unknown'],
		[{ child: 'yes' }, 'unknown']
	])('%o → %s', (answers, truth) => {
		expect(asked.answer(answers).holds(onChild)).toBe(truth);
	});

	it('not answered is not "no": a follow-up that waits for an answer is not ruled out', () => {
		const waiting = form(yesNo('parent'), yesNo('child').when({ item: 'parent', answered: true }));
		expect(waiting.answer({ child: 'yes' }).holds({ not: onChild })).toBe('unknown');
		expect(waiting.answer({ parent: declined }).holds({ not: onChild })).toBe('unknown');
	});

	it('hidden by a fact or the phase is not ruled out by an answer', () => {
		const later = form(yesNo('child').when({ phase: 'aftercare' }));
		const before = later.answer({ child: 'yes' }, { phase: 'intake' });
		expect(before.shown).toEqual([]);
		expect(before.holds(onChild)).toBe('unknown');
		const adult = form(yesNo('child').when({ fact: 'age', atLeast: 18 }));
		expect(adult.answer({ child: 'yes' }, { facts: { age: 17 } }).holds(onChild)).toBe('unknown');
	});

	it('ruled out passes on to what hangs on the hidden item', () => {
		const three = form(
			yesNo('a'),
			yesNo('b').when({ item: 'a', is: 'yes' }),
			yesNo('child').when({ item: 'b', is: 'yes' })
		);
		expect(three.answer({ a: 'no', b: 'yes', child: 'yes' }).holds(onChild)).toBe(false);
		expect(three.answer({ b: 'yes', child: 'yes' }).holds(onChild)).toBe('unknown');
	});

	it('states of a hidden item are not there', () => {
		const hidden = asked.answer({ parent: 'no', child: declined });
		expect(hidden.holds({ item: 'child', state: 'declined' })).toBe(false);
		expect(hidden.holds({ item: 'child', answered: true })).toBe(false);
	});
});

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
