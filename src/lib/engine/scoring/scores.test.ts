import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choices, scale, yesNo } from '../testing/items.ts';

const declined = { state: 'declined' };

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
