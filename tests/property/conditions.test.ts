import { describe, expect, it } from 'vitest';
import { compileCondition } from '#engine/compile/compile-condition.ts';
import { nameResolver } from '#engine/compile/resolve-names.ts';
import { leaves, parts, type Condition } from '#engine/conditions/condition.ts';
import { isFalse, isTrue, isUnknown, type Truth } from '#engine/conditions/truth.ts';
import { witness } from '#engine/conditions/witness.ts';
import type { RawCondition } from '#engine/content/condition-schema.ts';
import { form } from '#engine/testing/form.ts';
import { choices, scale, yesNo } from '#engine/testing/items.ts';
import { arbitraryAnswers, arbitraryConditionOn } from './arbitrary-form.ts';
import { fc, seeded } from './seed.ts';

const asked = form(
	yesNo('a'),
	scale('b', 0, 3),
	choices('c', 'x', 'y'),
	yesNo('d'),
	scale('e', 0, 3)
);
const values = {
	a: ['yes', 'no'],
	b: [0, 1, 2, 3],
	c: [['x'], ['y'], ['x', 'y']],
	d: ['yes', 'no'],
	e: [0, 1, 2, 3]
};
const tests = {
	a: [{ is: 'yes' }, { is: 'no' }],
	b: [{ atLeast: 1 }, { below: 3 }, { in: [0, 3] }],
	c: [{ includes: 'x' }],
	d: [{ is: 'yes' }],
	e: [{ atLeast: 2 }, { is: 1 }]
};
const anyCondition = arbitraryConditionOn(tests, { states: true });
/** Only what is asked of values: a state can change from "not answered" to "answered". */
const valueCondition = anyCondition.filter(
	(raw) => !/"(answered|state)":/.test(JSON.stringify(raw))
);
const answers = arbitraryAnswers(values);
const compiled = asked.compiled();
const situation = asked.answer();

function load(raw: Readonly<Record<string, unknown>>) {
	situation.evaluation.load(asked.answer(raw).read.answers);
	return situation;
}

describe('5.1 answering only refines: unknown may become true or false, and stays so', () => {
	it('for conditions on values', () => {
		fc.assert(
			fc.property(valueCondition, answers, answers, (condition, first, later) => {
				const before = load(first).holds(condition);
				const more = Object.fromEntries(
					Object.entries(first).map(([id, value]) =>
						value === undefined || (typeof value === 'object' && 'state' in (value as object))
							? [id, later[id]]
							: [id, value]
					)
				);
				const after = load(more).holds(condition);
				if (before !== 'unknown') expect(after).toBe(before);
			}),
			seeded(1500)
		);
	});
});

describe('5.2 Kleene logic', () => {
	const some = fc.array(anyCondition, { minLength: 1, maxLength: 4 });

	it('De Morgan', () => {
		fc.assert(
			fc.property(some, answers, (list, given) => {
				const at = load(given);
				const nots = list.map((not) => ({ not }));
				expect(at.holds({ not: { all: list } })).toBe(at.holds({ any: nots }));
				expect(at.holds({ not: { any: list } })).toBe(at.holds({ all: nots }));
			}),
			seeded(800)
		);
	});

	it('all, any and not can be said as count', () => {
		fc.assert(
			fc.property(some, answers, (list, given) => {
				const at = load(given);
				expect(at.holds({ all: list })).toBe(at.holds({ count: list, atLeast: list.length }));
				expect(at.holds({ any: list })).toBe(at.holds({ count: list, atLeast: 1 }));
				const [one] = list as [RawCondition];
				expect(at.holds({ not: { not: one } })).toBe(at.holds(one));
			}),
			seeded(800)
		);
	});

	it('unknown means that both are still possible, when each leaf stands once', () => {
		const leaf = (id: string, test: object) => ({ item: id, ...test }) as RawCondition;
		const once = fc
			.tuple(
				fc.constantFrom<'all' | 'any'>('all', 'any'),
				fc.constantFrom<'all' | 'any'>('all', 'any')
			)
			.map(
				([outer, inner]) =>
					({
						[outer]: [
							leaf('a', { is: 'yes' }),
							{ [inner]: [leaf('b', { atLeast: 2 }), { not: leaf('d', { is: 'yes' }) }] }
						]
					}) as unknown as RawCondition
			);
		fc.assert(
			fc.property(once, answers, (condition, given) => {
				const now = load(given).holds(condition);
				const ends = new Set<unknown>();
				const open = (id: string) => {
					const value = given[id];
					return value === undefined || (typeof value === 'object' && 'state' in (value as object));
				};
				for (const a of open('a') ? values.a : [given['a']])
					for (const b of open('b') ? values.b : [given['b']])
						for (const d of open('d') ? values.d : [given['d']])
							ends.add(load({ ...given, a, b, d }).holds(condition));
				expect(ends).toEqual(new Set(now === 'unknown' ? [true, false] : [now]));
			}),
			seeded(150)
		);
	});
});

describe('5.3 the witness', () => {
	const names = nameResolver(compiled.id, new Map());
	const key = (one: Condition) => JSON.stringify(one);

	/** Kleene logic said a second time, over a table of leaves. */
	function truthFrom(one: Condition, known: ReadonlyMap<string, Truth>): Truth {
		const inner = parts(one).map((part) => truthFrom(part, known));
		switch (one.op) {
			case 'all':
				return Math.min(...inner) as Truth;
			case 'any':
				return Math.max(...inner) as Truth;
			case 'not':
				return (2 - (inner[0] as Truth)) as Truth;
			case 'count': {
				const certain = inner.filter((truth) => truth === isTrue).length;
				const possible = inner.filter((truth) => truth !== isFalse).length;
				if (certain >= one.atLeast) return isTrue;
				return possible < one.atLeast ? isFalse : isUnknown;
			}
			default:
				return known.get(key(one)) ?? isUnknown;
		}
	}

	it('is enough by itself, and while unknown its questions decide whatever the answers', () => {
		fc.assert(
			fc.property(anyCondition, answers, fc.infiniteStream(fc.boolean()), (raw, given, coin) => {
				const { evaluation } = load(given);
				const condition = compileCondition(raw, names);
				const found = witness(condition, evaluation);
				const now = new Map(
					leaves(condition).map((leaf) => [key(leaf), witness(leaf, evaluation).truth])
				);
				expect(found.truth).toBe(truthFrom(condition, now));
				if (found.truth !== isUnknown) {
					const because = new Map(
						[...now].filter(([leaf]) => found.because.some((one) => key(one) === leaf))
					);
					expect(truthFrom(condition, because)).toBe(found.truth);
					expect(found.open).toEqual([]);
				} else {
					expect(found.because).toEqual([]);
					expect(found.open.length).toBeGreaterThan(0);
					const settled = new Map(now);
					for (const one of found.open) settled.set(key(one), coin.next().value ? isTrue : isFalse);
					expect(truthFrom(condition, settled)).not.toBe(isUnknown);
				}
			}),
			seeded(1500)
		);
	});

	it('is minimal: without any one of its leaves nothing is decided', () => {
		const distinct = anyCondition.filter((raw) => {
			const all = leaves(compileCondition(raw, names)).map(key);
			return new Set(all).size === all.length;
		});
		fc.assert(
			fc.property(distinct, answers, (raw, given) => {
				const { evaluation } = load(given);
				const condition = compileCondition(raw, names);
				const { because, truth } = witness(condition, evaluation);
				for (const left of because) {
					const rest = new Map(
						because
							.filter((one) => one !== left)
							.map((one) => [key(one), witness(one, evaluation).truth])
					);
					expect([truth, truthFrom(condition, rest)]).toEqual([truth, isUnknown]);
				}
			}),
			seeded(800)
		);
	});
});
