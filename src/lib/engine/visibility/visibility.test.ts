import { describe, expect, it } from 'vitest';
import { evaluation } from '../evaluation/evaluation.ts';
import { Answered } from '../testing/answered.ts';
import { form } from '../testing/form.ts';
import { choice, rows, scale, yesNo } from '../testing/items.ts';

const declined = { state: 'declined' };
const chain = form(
	yesNo('a'),
	yesNo('b').when({ item: 'a', is: 'yes' }),
	scale('c', 0, 10).when({ item: 'b', is: 'yes' })
).scores({ s: { sum: ['c'] } });

describe('2.1 exactly one state holds', () => {
	it('an item of a form that was not offered is not asked, and not hidden', () => {
		const asked = new Answered(form(yesNo('a')).compiled(), {}, {}, []);
		expect(asked.holds({ item: 'a', is: 'yes' })).toBe('unknown');
		expect(asked.holds({ item: 'a', state: 'open' })).toBe(false);
		expect(asked.report.hidden).toEqual([]);
	});

	it('until it is answered', () => {
		const asked = new Answered(form(yesNo('a')).compiled(), { a: 'yes' }, {}, []);
		expect(asked.holds({ item: 'a', is: 'yes' })).toBe(true);
	});

	it('comparing with what was never asked is unknown', () => {
		const asked = new Answered(form(scale('a', 0, 10)).compiled(), {}, {}, []);
		expect(asked.holds({ compare: [{ item: 'a' }, 20], atMost: 0 })).toBe('unknown');
	});
});

describe('3.1 an item shows when its condition is true', () => {
	it.each([
		[{ a: 'yes' }, ['a', 'b']],
		[{ a: 'no' }, ['a']],
		[{}, ['a']],
		[{ a: declined }, ['a']]
	])('%o → %j', (answers, shown) => {
		expect(chain.answer(answers).shown).toEqual(shown);
	});

	it('a published skip rule hides only when certainly met', () => {
		const skip = form(
			scale('a', 0, 4),
			scale('b', 0, 4).when({
				any: [{ not: { item: 'a', answered: true } }, { item: 'a', atLeast: 1 }]
			})
		);
		expect(skip.answer().shown).toEqual(['a', 'b']);
		expect(skip.answer({ a: declined }).shown).toEqual(['a', 'b']);
		expect(skip.answer({ a: 0 }).shown).toEqual(['a']);
	});

	it('by a score, a fact, the phase and a section', () => {
		const asked = form(
			scale('a', 0, 4),
			scale('b', 0, 4),
			yesNo('by-score').when({ score: 's', atLeast: 1 }),
			yesNo('by-fact').when({ fact: 'age', atLeast: 18 }),
			yesNo('by-phase').when({ phase: ['intake', 'review'] })
		).scores({ s: { sum: ['a', 'b'] } });
		expect(asked.answer({ a: 1 }).shown).toEqual(['a', 'b', 'by-score']);
		expect(asked.answer({}, { facts: { age: 18 }, phase: 'review' }).shown).toEqual([
			'a',
			'b',
			'by-fact',
			'by-phase'
		]);
		expect(asked.answer({}, { facts: { age: 'unknown' } }).shown).toEqual(['a', 'b']);
	});
});

describe('3.2 hiding is transitive, and a hidden value is a draft', () => {
	it('never counts', () => {
		const hidden = chain.answer({ a: 'no', b: 'yes', c: 7 });
		expect(hidden.shown).toEqual(['a']);
		expect(hidden.interval('s')).toEqual([0, 0]);
		expect(hidden.holds({ item: 'c', atLeast: 1 })).toBe(false);
		expect(hidden.report.hidden).toEqual(['f.b', 'f.c']);
	});

	it('is there again when it shows again', () => {
		const asked = chain.answer({ a: 'no', b: 'yes', c: 7 });
		asked.evaluation.set('f.a', { state: 'answered', value: 'yes' });
		expect(asked.shown).toEqual(['a', 'b', 'c']);
		expect(asked.value('s')).toBe(7);
	});

	it('a hidden refusal is not listed as declined', () => {
		expect(chain.answer({ a: 'no', b: declined }).report.declined).toEqual([]);
	});
});

describe('3.3 recomputed from the answers alone', () => {
	it('a cell whose own condition looks at another item follows it at once', () => {
		const asked = form(
			yesNo('a'),
			rows('people', choice('kind', 'x', 'y').when({ item: 'f.a', is: 'yes' })),
			yesNo('b').when({ item: 'f.people.kind', is: 'x' })
		).answer({ a: 'no', people: [{ cells: { kind: 'x' } }] });
		expect(asked.shown).toEqual(['a', 'people']);
		asked.evaluation.set('f.a', { state: 'answered', value: 'yes' });
		expect(asked.shown).toEqual(['a', 'people', 'b']);
	});

	it('loading anew leaves nothing behind', () => {
		const asked = chain.answer({ a: 'yes', b: 'yes', c: 7 });
		asked.evaluation.load({});
		expect(asked.shown).toEqual(['a']);
		expect(asked.interval('s')).toEqual([0, 10]);
	});

	it('a name that is not there is said, not swallowed', () => {
		const empty = evaluation({ forms: [chain.compiled()], suggestions: [] });
		expect(() => empty.set('f.x', { state: 'open' })).toThrow('no item "f.x"');
		expect(() => empty.load({ 'f.x': { state: 'open' } })).toThrow('no item "f.x"');
	});
});
