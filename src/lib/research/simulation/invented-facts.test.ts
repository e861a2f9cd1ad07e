import { describe, expect, it } from 'vitest';
import { form } from '#engine/testing/form.ts';
import { choice } from '#engine/testing/items.ts';
import { inventedFacts, type InventedHistory, type Invention } from './invented-facts.ts';

const degrees = [0, 1, 2, 3, 4];
const items = ['a', 'b', 'c', 'd'];
const compiled = form(...items.map((id) => choice(id, ...degrees)))
	.scores({
		total: { sum: items },
		half: { sum: ['a', 'b'] },
		other: { sum: ['c', 'd'] }
	})
	.compiled();
const programs = [{ form: compiled, program: { forms: [compiled], suggestions: [] } }];

function invent(more: Partial<Invention> = {}) {
	const invention = { people: 400, seed: 7, until: new Date('2026-11-20T00:00:00Z'), ...more };
	return [...inventedFacts(programs, invention)];
}

function factsOf(histories: readonly InventedHistory[]) {
	return histories.flatMap(({ responses }) =>
		responses.flatMap(({ response, scores }) => scores.map((fact) => ({ response, fact })))
	);
}

describe('an invented population', () => {
	it('is the same for the same seed, and another for another', () => {
		expect(invent()).toEqual(invent());
		expect(invent({ people: 3 })).not.toEqual(invent({ people: 3, seed: 8 }));
	});

	it('keeps its people when more come', () => {
		expect(invent({ people: 20 })).toEqual(invent({ people: 60 }).slice(0, 20));
	});

	it('answers so that items go together, leaves some open, and drops out', () => {
		const facts = factsOf(invent());
		const complete = (score: string) =>
			facts.filter(({ fact }) => fact.score === score && fact.occasion === 1);
		const pairs = complete('half').flatMap(({ fact, response }) => {
			const other = complete('other').find((one) => one.response === response)?.fact.value;
			return fact.value === null || other === null || other === undefined
				? []
				: [[fact.value, other] as const];
		});
		expect(correlation(pairs)).toBeGreaterThan(0.4);
		expect(facts.some(({ fact }) => fact.value === null)).toBe(true);
		expect(facts.some(({ fact }) => fact.declined > 0)).toBe(true);
		const occasions = [1, 2, 3].map(
			(n) => facts.filter(({ fact }) => fact.score === 'total' && fact.occasion === n).length
		);
		expect(occasions[0]).toBe(400);
		expect(occasions[0]! > occasions[1]! && occasions[1]! > occasions[2]!).toBe(true);
	});
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const x = pairs.map(([value]) => value);
	const y = pairs.map(([, value]) => value);
	const [mx, my] = [mean(x), mean(y)];
	const covariance = mean(pairs.map(([a, b]) => (a - mx) * (b - my)));
	const deviation = (values: readonly number[], m: number) =>
		Math.sqrt(mean(values.map((value) => (value - m) ** 2)));
	return covariance / (deviation(x, mx) * deviation(y, my));
}
