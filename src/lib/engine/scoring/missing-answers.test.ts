import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, scale, yesNo } from '../testing/items.ts';

const declined = { state: 'declined' };
const edges = (...from: readonly unknown[]) =>
	from.map((edge, i) => ({ id: 'abcdef'[i], from: edge, status: 'official' }));

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
