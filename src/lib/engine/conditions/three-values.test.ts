import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { scale, yesNo } from '../testing/items.ts';

const declined = { state: 'declined' };

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
