import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#research/query/catalogue.ts';
import { checkQuery } from '#research/query/check-query.ts';
import type { Query, QueryProblem } from '#research/query/query.ts';
import { readQueryText } from '#research/query/read-query.ts';
import { contentWith } from '#server/testing/content-with.ts';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import { interfaceLanguages } from '#texts/language.ts';
import { researchMeasures } from '#texts/nb/research-measures.ts';
import { problemWords } from '#ui/research/problem-words.ts';

const catalogue = catalogueOf(await contentWith('audit', 'core-10'));
const settings = {
	threshold: 5,
	width: 5,
	rounding: 5,
	noise: 0,
	grain: 'half-year',
	core: 'gender'
} as const;
const right: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1'],
	by: []
};

function problemsOf(change: Partial<Query>): readonly QueryProblem[] {
	const now = new Date('2026-08-20');
	const checked = checkQuery({ ...right, ...change }, catalogue, settings, now);
	return 'problems' in checked ? checked.problems : [];
}

/** Queries that are wrong in every way there is. */
const problems = [
	...problemsOf({ score: 'audit.zonne', moment: 'intakke', by: ['place'] }),
	...problemsOf({ measure: 'items' }),
	...problemsOf({ measure: 'items', form: 'auditt', by: ['mode'] }),
	...problemsOf({ measure: 'change' }),
	...problemsOf({ measure: 'drop-out', later: 'review' }),
	...problemsOf({ measure: 'agreement', score: 'core-10.band' }),
	...problemsOf({ measure: 'consistency', score: 'audit.step-up' }),
	...problemsOf({ periods: ['2026-Q1', '2026-H2'], by: ['mode', 'mode'] }),
	...problemsOf({ by: ['age-band', 'mode'], threshold: 2, rounding: 7 }),
	...['score: [audit', 'score: AUDIT'].flatMap((text) => {
		const read = readQueryText(text);
		return 'problems' in read ? read.problems : [];
	})
];

describe.each(interfaceLanguages)('what is wrong with a query, in words (%s)', (language) => {
	it('fills every message with what it is about', async () => {
		const say = await sayToStaff(language);
		for (const problem of problems) {
			const words = problemWords(problem, say);
			expect([problem.code, words]).toEqual([problem.code, expect.not.stringMatching(/[{}]/)]);
			expect(words.length).toBeGreaterThan(10);
		}
	});

	it('calls ways of dividing what the page calls them', async () => {
		const say = await sayToStaff(language);
		const problem = problems.find(({ code }) => code === 'not-crossed')!;
		expect(problemWords(problem, say)).toContain(say('stratum.gender'));
	});
});

it('every kind of problem is said', () => {
	const worded = Object.keys(researchMeasures)
		.filter((key) => key.startsWith('research.problem.'))
		.map((key) => key.slice('research.problem.'.length));
	expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(worded.sort());
});
