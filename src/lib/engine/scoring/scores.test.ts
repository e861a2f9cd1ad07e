import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, choices, number, scale, yesNo } from '../testing/items.ts';

const declined = { state: 'declined' };
const edges = (...from: readonly unknown[]) =>
	from.map((edge, i) => ({ id: 'abcdef'[i], from: edge, status: 'official' }));

describe('4.1 kinds of scores', () => {
	const two = form(scale('a', 0, 10), scale('b', 1, 5));

	it('sum', () => {
		const asked = two.scores({ s: { sum: ['a', 'b'] } });
		expect(asked.answer({ a: 3, b: 2 }).interval('s')).toEqual([5, 5]);
		expect(asked.answer({ a: 3 }).interval('s')).toEqual([4, 8]);
		expect(asked.answer().interval('s')).toEqual([1, 15]);
	});

	it('weighted sum, also with a negative weight', () => {
		const asked = two.scores({ s: { sum: ['a', 'b'], weights: { a: 2, b: -1 } } });
		expect(asked.answer({ a: 3, b: 2 }).interval('s')).toEqual([4, 4]);
		expect(asked.answer({ a: 3 }).interval('s')).toEqual([1, 5]);
	});

	it('reverse coding', () => {
		const asked = two.scores({ s: { sum: ['a', 'b'], reverse: ['b'] } });
		expect(asked.answer({ a: 3, b: 1 }).interval('s')).toEqual([8, 8]);
		expect(asked.answer({ b: 1 }).interval('s')).toEqual([5, 15]);
	});

	it('reverse coding of a yes/no item', () => {
		const asked = form(yesNo('a')).scores({ s: { sum: ['a'], reverse: ['a'] } });
		expect(asked.answer({ a: 'no' }).value('s')).toBe(1);
		expect(asked.answer({ a: 'yes' }).value('s')).toBe(0);
	});

	it('mean', () => {
		const asked = two.scores({ s: { mean: ['a', 'b'] } });
		expect(asked.answer({ a: 3, b: 2 }).interval('s')).toEqual([2.5, 2.5]);
		expect(asked.answer({ a: 3 }).interval('s')).toEqual([2, 4]);
	});

	it('min and max', () => {
		const asked = two.scores({ low: { min: ['a', 'b'] }, high: { max: ['a', 'b'] } });
		expect(asked.answer({ a: 7 }).interval('low')).toEqual([1, 5]);
		expect(asked.answer({ a: 7 }).interval('high')).toEqual([7, 7]);
		expect(asked.answer({ a: 0 }).interval('low')).toEqual([0, 0]);
	});

	it('value: one item as a score', () => {
		const asked = two.scores({ s: { value: 'b' } });
		expect(asked.answer({ b: 4 }).value('s')).toBe(4);
		expect(asked.answer().interval('s')).toEqual([1, 5]);
	});

	it('count: of conditions, by interval', () => {
		const asked = two.scores({
			s: {
				count: [
					{ item: 'a', atLeast: 5 },
					{ item: 'b', atLeast: 3 }
				]
			},
			t: { countOf: ['a', 'b'], where: { atLeast: 4 } }
		});
		expect(asked.answer({ a: 6 }).interval('s')).toEqual([1, 2]);
		expect(asked.answer({ a: 6, b: 1 }).interval('s')).toEqual([1, 1]);
		expect(asked.answer({ a: 3, b: 4 }).interval('t')).toEqual([1, 1]);
	});

	it('criteria: n of a cluster at or above a threshold', () => {
		const asked = form(scale('a', 0, 4), scale('b', 0, 4), scale('c', 0, 4)).scores({
			met: {
				truth: {
					count: ['a', 'b', 'c'].map((item) => ({ item, atLeast: 2 })),
					atLeast: 2
				}
			}
		});
		expect(asked.answer({ a: 2, b: 3 }).truth('met')).toBe(true);
		expect(asked.answer({ a: 2, b: 1 }).truth('met')).toBe('unknown');
		expect(asked.answer({ a: 0, b: 1 }).truth('met')).toBe(false);
	});

	it('lookup table', () => {
		const asked = two.scores({
			raw: { sum: ['a'] },
			t: {
				table: {
					of: 'raw',
					rows: [
						[0, 30],
						[4, 50],
						[8, 70]
					]
				},
				status: 'official'
			}
		});
		expect(asked.answer({ a: 3 }).value('t')).toBe(30);
		expect(asked.answer({ a: 4 }).value('t')).toBe(50);
		expect(asked.answer({ a: 10 }).value('t')).toBe(70);
		expect(asked.answer().interval('t')).toEqual([30, 70]);
	});

	it('calculation over scores and items, each operation by interval', () => {
		const asked = two.scores({
			gap: { calculate: { minus: ['a', 'b'] } },
			product: { calculate: { times: ['a', 'b'] } },
			half: { calculate: { divide: ['a', 2] } },
			ratio: { calculate: { divide: ['a', 'b'] } },
			inverse: { calculate: { divide: ['b', 'a'] } },
			plus: { calculate: { plus: ['gap', 100] } }
		});
		const some = asked.answer({ a: 6 });
		expect(some.interval('gap')).toEqual([1, 5]);
		expect(some.interval('product')).toEqual([6, 30]);
		expect(some.interval('half')).toEqual([3, 3]);
		expect(some.interval('ratio')).toEqual([1.2, 6]);
		expect(some.interval('plus')).toEqual([101, 105]);
		expect(asked.answer({ b: 2 }).interval('inverse')).toEqual([-Infinity, Infinity]);
	});

	it('answered: how many have a value, never estimated', () => {
		const asked = form(scale('a', 0, 4), yesNo('b')).scores({ n: { answered: ['a', 'b'] } });
		expect(asked.answer({ a: 0, b: declined }).value('n')).toBe(1);
		expect(asked.answer().value('n')).toBe(0);
	});

	it('choices count what is chosen', () => {
		const asked = form(
			choices(
				'c',
				{ value: 'x', score: 2 },
				{ value: 'y', score: 3 },
				{ value: 'none', exclusive: true, score: 0 }
			)
		).scores({ s: { sum: ['c'] } });
		expect(asked.answer({ c: ['x', 'y'] }).value('s')).toBe(5);
		expect(asked.answer({ c: ['none'] }).value('s')).toBe(0);
		expect(asked.answer().interval('s')).toEqual([0, 5]);
	});
});

describe('4.2 what is not answered contributes everything it could still be', () => {
	const asked = form(
		choice('a', 0, 1, 4, { value: 'dont-know', unsure: true }),
		scale('b', 1, 5)
	).scores({ s: { sum: ['a', 'b'] } });

	it.each([
		['declined', declined],
		['skipped', { state: 'skipped' }],
		['unclear', { state: 'unclear' }],
		["2.2 don't know", 'dont-know'],
		['open', undefined]
	])('%s', (_what, a) => {
		const some = asked.answer({ a, b: 1 });
		expect(some.interval('s')).toEqual([1, 5]);
		expect(some.value('s')).toBeNull();
		expect(some.score('s').isComplete).toBe(false);
	});

	it('lists what is missing, declined and unsure, and counts the rest', () => {
		const some = asked.answer({ a: declined }).score('s');
		expect(some).toMatchObject({ answered: 0, total: 2, missing: ['f.b'], declined: ['f.a'] });
		expect(asked.answer({ a: 'dont-know', b: 2 }).score('s')).toMatchObject({
			answered: 1,
			unsure: ['f.a'],
			missing: []
		});
	});
});

describe('4.2 hidden items', () => {
	const parent = yesNo('parent');
	const child = scale('child', 2, 6).when({ item: 'parent', is: 'yes' });
	const skipRule = scale('child', 2, 6).when({
		any: [{ not: { item: 'parent', answered: true } }, { item: 'parent', is: 'yes' }]
	});

	it('an instrument: hidden counts 0, and may still while the parent is open', () => {
		for (const item of [child, skipRule]) {
			const asked = form(parent, item)
				.instrument()
				.scores({ s: { sum: ['child'] } });
			expect(asked.answer({ parent: 'no', child: 5 }).interval('s')).toEqual([0, 0]);
			expect(asked.answer({ parent: 'no' }).score('s')).toMatchObject({
				isComplete: true,
				value: 0
			});
			expect(asked.answer().interval('s')).toEqual([0, 6]);
			expect(asked.answer({ parent: declined }).interval('s')).toEqual([0, 6]);
			expect(asked.answer({ child: 5 }).interval('s')).toEqual([0, 5]);
			expect(asked.answer({ parent: 'yes' }).interval('s')).toEqual([2, 6]);
		}
	});

	it('elsewhere: hidden is left out of means, minima and maxima', () => {
		const asked = form(parent, scale('b', 1, 5), child).scores({
			m: { mean: ['b', 'child'] },
			low: { min: ['b', 'child'] },
			high: { max: ['b', 'child'] }
		});
		const without = asked.answer({ parent: 'no', b: 4, child: 2 });
		expect(without.interval('m')).toEqual([4, 4]);
		expect(without.interval('low')).toEqual([4, 4]);
		expect(without.interval('high')).toEqual([4, 4]);
		const perhaps = asked.answer({ b: 4 });
		expect(perhaps.interval('m')).toEqual([3, 5]);
		expect(perhaps.interval('low')).toEqual([2, 4]);
		expect(perhaps.interval('high')).toEqual([4, 6]);
	});

	it('a mean of nothing is no number, and every band is possible', () => {
		const asked = form(parent, child).scores({
			m: { mean: ['child'] },
			high: { max: ['child'] },
			band: { bands: { of: 'm', edges: edges(2, 4) } }
		});
		const without = asked.answer({ parent: 'no' });
		expect(without.value('m')).toBeNull();
		expect(without.value('high')).toBeNull();
		expect(without.possible('band')).toEqual(['a', 'b']);
		expect(without.holds({ score: 'm', atLeast: 2 })).toBe('unknown');
		expect(without.holds({ band: 'band', is: 'a' })).toBe('unknown');
	});

	it('3.2 a hidden value does not count in a calculation', () => {
		const asked = form(parent, scale('b', 1, 5), child);
		const gap = { gap: { calculate: { minus: ['b', 'child'] } } };
		expect(asked.scores(gap).answer({ parent: 'no', b: 4, child: 6 }).value('gap')).toBeNull();
		const instrument = asked.instrument().scores(gap);
		expect(instrument.answer({ parent: 'no', b: 4, child: 6 }).value('gap')).toBe(4);
		expect(instrument.answer({ b: 4, child: 6 }).interval('gap')).toEqual([-2, 4]);
	});

	it('criteria see what an answer could still hide', () => {
		const asked = form(parent, skipRule)
			.instrument()
			.scores({
				t: { truth: { item: 'child', atLeast: 4 } },
				n: { truth: { not: { item: 'child', atLeast: 4 } } }
			});
		expect(asked.answer({ child: 5 }).truth('t')).toBe('unknown');
		expect(asked.answer({ child: 5 }).truth('n')).toBe('unknown');
		expect(asked.answer({ child: 3 }).truth('t')).toBe(false);
		expect(asked.answer({ parent: 'yes', child: 5 }).truth('t')).toBe(true);
	});
});

describe("4.3 the instrument's own rule for missing answers", () => {
	const three = form(scale('a', 0, 4), scale('b', 0, 4), scale('c', 0, 4));

	it('withhold', () => {
		const asked = three.scores({ s: { sum: ['a', 'b', 'c'] } });
		expect(asked.answer({ a: 4, b: 4 }).score('s')).toMatchObject({
			value: null,
			lower: 8,
			upper: 12
		});
	});

	it('prorate up to n; bands still use the interval', () => {
		const asked = three.scores({
			s: { sum: ['a', 'b', 'c'], missing: { prorateUpTo: 1 } },
			band: { bands: { of: 's', edges: edges(0, 9) } }
		});
		const one = asked.answer({ a: 3, b: 4 });
		expect(one.score('s')).toMatchObject({ value: 10.5, lower: 7, upper: 11 });
		expect(one.possible('band')).toEqual(['a', 'b']);
		expect(asked.answer({ a: 3 }).value('s')).toBeNull();
		expect(asked.answer({ a: 3, b: 4, c: declined }).value('s')).toBe(10.5);
	});

	it('prorates reversed items too', () => {
		const asked = three.scores({
			s: { sum: ['a', 'b', 'c'], reverse: ['a'], missing: { prorateUpTo: 1 } }
		});
		expect(asked.answer({ a: 0, b: 2 }).value('s')).toBe(9);
	});

	it('report the mean of what is there, from n answers on', () => {
		const asked = three.scores({ m: { mean: ['a', 'b', 'c'], missing: { reportIfAnswered: 2 } } });
		expect(asked.answer({ a: 1, b: 2 }).score('m')).toMatchObject({
			value: 1.5,
			lower: 1,
			upper: 2.33
		});
		expect(asked.answer({ a: 1 }).value('m')).toBeNull();
	});

	it('an answer of "don\'t know" is no answer for it', () => {
		const asked = form(
			choice('a', 0, 4, { value: 'dont-know', unsure: true }),
			scale('b', 0, 4)
		).scores({ m: { mean: ['a', 'b'], missing: { reportIfAnswered: 2 } } });
		expect(asked.answer({ a: 'dont-know', b: 4 }).value('m')).toBeNull();
	});
});

describe('4.4 bands and cut-offs', () => {
	const asked = form(scale('a', 0, 10), scale('b', 0, 10)).scores({
		s: { sum: ['a', 'b'] },
		band: { bands: { of: 's', edges: edges(0, 8, 16) } },
		by: {
			bands: { of: 's', edges: edges(0, { by: 'sex', values: { male: 8, female: 6 } }, 16) }
		},
		'cut-used': { cutUsed: { of: 'by', band: 'b' } },
		positive: {
			cutOff: { of: 's', atLeast: { by: 'sex', values: { male: 8, female: 6 } } },
			status: 'official'
		},
		low: {
			cutOff: { of: 's', atMost: { by: 'sex', values: { male: 3, female: 5 } } },
			status: 'official'
		}
	});

	it.each([
		[{ a: 7, b: 0 }, ['a']],
		[{ a: 8, b: 0 }, ['b']],
		[{ a: 8, b: 8 }, ['c']],
		[{ a: 0 }, ['a', 'b']],
		[{ a: 6 }, ['a', 'b', 'c']],
		[{ a: 8 }, ['b', 'c']]
	])('%o → %j', (answers, possible) => {
		expect(asked.answer(answers).possible('band')).toEqual(possible);
	});

	it.each([
		['male', 8, false],
		['female', 6, false],
		['unknown', 6, true],
		[undefined, 6, true],
		['other', 6, true],
		['constructor', 6, true],
		['__proto__', 6, true]
	])('sex %s: cut-off %i, more sensitive by default %s', (sex, cut, isSensitive) => {
		const six = asked.answer({ a: 6, b: 0 }, { facts: sex === undefined ? {} : { sex } });
		expect(six.value('cut-used')).toBe(cut);
		expect(six.possible('by')).toEqual([cut === 6 ? 'b' : 'a']);
		expect(six.truth('positive')).toBe(cut === 6);
		for (const id of ['by', 'cut-used', 'positive', 'low']) {
			expect(six.score(id).usedSensitiveCutOff).toBe(isSensitive);
		}
	});

	it('"at most": the more sensitive cut-off is the higher one', () => {
		expect(asked.answer({ a: 4, b: 0 }).truth('low')).toBe(true);
		expect(asked.answer({ a: 4, b: 0 }, { facts: { sex: 'male' } }).truth('low')).toBe(false);
	});

	it('higher is better: the more sensitive edge is the higher one', () => {
		const better = form(scale('a', 0, 10)).scores({
			s: { sum: ['a'] },
			band: {
				bands: { of: 's', edges: edges(0, { by: 'sex', values: { male: 4, female: 6 } }) },
				direction: 'higher-is-better'
			}
		});
		expect(better.answer({ a: 5 }).possible('band')).toEqual(['a']);
	});

	it('a partial response may already be beyond the cut-off', () => {
		expect(asked.answer({ a: 8 }).truth('positive')).toBe(true);
		expect(asked.answer({ a: 3 }).truth('positive')).toBe('unknown');
	});

	it('a cut-off of a mean is met exactly at the edge', () => {
		const ten = Array.from({ length: 10 }, (_, i) => scale(`i-${i}`, 1, 4));
		const mean = form(...ten).scores({
			m: { mean: ten.map((item) => item.raw['id']) },
			above: { cutOff: { of: 'm', atLeast: 1.9 }, status: 'official' }
		});
		const answers = Object.fromEntries(ten.map((item, i) => [item.raw['id'], i === 0 ? 1 : 2]));
		expect(mean.answer(answers).truth('above')).toBe(true);
	});

	it('a fact that the person says themselves goes before what the episode knows', () => {
		const said = form(
			choice('own', 'male', 'female', { value: 'dont-know', unsure: true }).with({ fact: 'sex' }),
			scale('a', 0, 10)
		).scores({
			s: { sum: ['a'] },
			positive: {
				cutOff: { of: 's', atLeast: { by: 'sex', values: { male: 8, female: 6 } } },
				status: 'official'
			}
		});
		const facts = { sex: 'female' };
		expect(said.answer({ own: 'male', a: 7 }, { facts }).truth('positive')).toBe(false);
		expect(said.answer({ a: 7 }, { facts }).truth('positive')).toBe(true);
		expect(
			said.answer({ own: 'dont-know', a: 7 }, { facts: { sex: 'male' } }).truth('positive')
		).toBe(false);
		expect(said.answer({ own: 'dont-know', a: 7 }).truth('positive')).toBe(true);
	});
});

describe('4.1 classification', () => {
	const cluster = (id: string) => [scale(`${id}-1`, 0, 4), scale(`${id}-2`, 0, 4)];
	const met = (id: string) => ({
		truth: { any: [1, 2].map((n) => ({ item: `${id}-${n}`, atLeast: 2 })) }
	});
	const asked = form(...cluster('p'), ...cluster('c')).scores({
		ptsd: met('p'),
		dso: met('c'),
		result: {
			classify: {
				cases: [
					{
						when: {
							all: [
								{ score: 'ptsd', is: true },
								{ score: 'dso', is: true }
							]
						},
						then: 'cptsd'
					},
					{ when: { score: 'ptsd', is: true }, then: 'ptsd' },
					{ then: 'none' }
				]
			}
		}
	});

	it.each([
		[{ 'p-1': 2, 'p-2': 0, 'c-1': 0, 'c-2': 0 }, ['ptsd']],
		[{ 'p-1': 2, 'c-2': 3 }, ['cptsd']],
		[{ 'p-1': 2 }, ['cptsd', 'ptsd']],
		[{ 'p-1': 0, 'p-2': 1 }, ['none']],
		[{ 'c-1': 2 }, ['cptsd', 'none']],
		[{}, ['cptsd', 'ptsd', 'none']]
	])('ITQ: %o → %j', (answers, possible) => {
		expect(asked.answer(answers).possible('result')).toEqual(possible);
	});
});

describe('4.3 what declining means (ASQ)', () => {
	const ids = ['item-1', 'item-2', 'item-3', 'item-4'];
	const isPositive = {
		any: ids.flatMap((item) => [
			{ item, is: 'yes' },
			{ item, state: 'declined' }
		])
	};
	const asq = form(...ids.map(yesNo), yesNo('item-5').when(isPositive))
		.instrument()
		.scores({
			positive: { truth: isPositive },
			result: {
				classify: {
					cases: [
						{ when: { not: { score: 'positive', is: true } }, then: 'negative' },
						{ when: { item: 'item-5', is: 'yes' }, then: 'acute-positive' },
						{ then: 'non-acute-positive' }
					]
				}
			}
		})
		.critical('item-5', { item: 'item-5', is: 'yes' });
	const answer = (...values: readonly unknown[]) =>
		asq.answer(Object.fromEntries(values.map((value, i) => [`item-${i + 1}`, value])));

	it('four no: negative, and nothing more is asked', () => {
		const four = answer('no', 'no', 'no', 'no');
		expect(four.truth('positive')).toBe(false);
		expect(four.possible('result')).toEqual(['negative']);
		expect(four.report.hidden).toEqual(['f.item-5']);
		expect(four.report.criticalUnknown).toEqual([]);
	});

	it('declined counts as positive and opens item 5', () => {
		const one = answer('no', 'no', 'no', declined, 'no');
		expect(one.truth('positive')).toBe(true);
		expect(one.possible('result')).toEqual(['non-acute-positive']);
	});

	it('positive with item 5 open or declined: both positives are possible, never negative', () => {
		for (const five of [undefined, declined]) {
			const one = answer('yes', 'no', 'no', 'no', five);
			expect([...one.possible('result')].sort()).toEqual(['acute-positive', 'non-acute-positive']);
			expect(one.report.criticalUnknown.map(({ item }) => item)).toEqual(['f.item-5']);
		}
	});

	it('4.6 item 5 yes speaks by itself', () => {
		const one = answer('yes', undefined, undefined, undefined, 'yes');
		expect(one.report.critical.map(({ item }) => item)).toEqual(['f.item-5']);
	});

	it('open is neither', () => {
		expect(answer('no', 'no', 'no').truth('positive')).toBe('unknown');
	});
});

describe('4.6 critical items', () => {
	const asked = form(scale('a', 0, 3), number('b')).critical('a', { item: 'a', atLeast: 1 });

	it('fires as soon as it is answered', () => {
		expect(asked.answer({ a: 1 }).report.critical).toHaveLength(1);
		expect(asked.answer({ a: 0 }).report.critical).toHaveLength(0);
	});

	it.each([undefined, declined])('%o is unknown, never safe', (a) => {
		const { critical, criticalUnknown } = asked.answer({ a }).report;
		expect(critical).toEqual([]);
		expect(criticalUnknown.map(({ item }) => item)).toEqual(['f.a']);
	});

	it('may look at a fact, also the first time it is read', () => {
		const minor = asked.critical('a', {
			all: [
				{ item: 'a', atLeast: 1 },
				{ fact: 'age', below: 18 }
			]
		});
		expect(minor.answer({ a: 1 }, { facts: { age: 17 } }).report.critical).toHaveLength(1);
	});
});
