import { describe, expect, it } from 'vitest';
import { form } from '../testing/form.ts';
import { choice, scale } from '../testing/items.ts';

const edges = (...from: readonly unknown[]) =>
	from.map((edge, i) => ({ id: 'abcdef'[i], from: edge, status: 'official' }));

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
