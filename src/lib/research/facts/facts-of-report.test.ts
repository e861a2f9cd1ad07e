import { describe, expect, it } from 'vitest';
import { form } from '#engine/testing/form.ts';
import { yesNo } from '#engine/testing/items.ts';
import { ageBandOf, genderCategoryOf } from './categories.ts';
import { factsOf, type Occasion } from './facts-of-report.ts';

const occasion: Occasion = {
	number: 2,
	moment: 'intake',
	submittedAt: new Date('2026-11-20T08:00:00Z'),
	ageBand: '35-44',
	gender: 'woman',
	mode: 'own-device'
};

const twoQuestions = form(yesNo('a'), yesNo('b')).scores({
	total: { sum: ['a', 'b'] },
	band: {
		bands: {
			of: 'total',
			edges: [
				{ id: 'low', from: 0, status: 'heuristic' },
				{ id: 'high', from: 2, status: 'heuristic' }
			]
		}
	}
});

function facts(answers: Record<string, unknown>) {
	return Object.fromEntries(
		factsOf(twoQuestions.answer(answers).report, occasion).map((fact) => [fact.score, fact])
	);
}

describe('score facts', () => {
	it('carry value, interval, completeness and band, and coarse words for the rest', () => {
		const { total, band } = facts({ a: 'yes', b: 'yes' });
		expect(total).toEqual({
			formId: 'f',
			formVersion: '1.0.0',
			score: 'total',
			value: 2,
			lower: 2,
			upper: 2,
			isComplete: true,
			answered: 2,
			total: 2,
			declined: 0,
			band: null,
			possibleBands: [],
			occasion: 2,
			moment: 'intake',
			week: '2026-W47',
			ageBand: '35-44',
			gender: 'woman',
			mode: 'own-device'
		});
		expect(band).toMatchObject({ value: 2, band: 'high', possibleBands: ['high'] });
	});

	it('never guess: an incomplete score has no value, and its bands stay possible (4.2, 4.4)', () => {
		const { total, band } = facts({ a: 'yes', b: { state: 'declined' } });
		expect(total).toMatchObject({ value: null, lower: 1, upper: 2, declined: 1 });
		expect(band).toMatchObject({ band: null, possibleBands: ['low', 'high'] });
	});

	it('keep a band that is certain although an answer is missing (4.4)', () => {
		expect(facts({ a: 'no' })['band']).toMatchObject({
			value: null,
			band: 'low',
			isComplete: false
		});
	});
});

describe('categories', () => {
	it.each([
		[24, 'under-25'],
		[25, '25-34'],
		[90, '55-and-over'],
		[undefined, 'not-known'],
		[-1, 'not-known']
	])('age %s is %s', (age, band) => expect(ageBandOf(age)).toBe(band));

	it.each([
		['woman', 'woman'],
		['non-binary', 'other'],
		['other', 'other'],
		[undefined, 'not-known']
	])('gender %s is %s', (said, category) => expect(genderCategoryOf(said)).toBe(category));
});
