import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/answers/answer.ts';
import type { Response } from '../care/read-response.ts';
import { forTheTeam } from './kept-from-team.ts';

function response(
	formId: string,
	said: Readonly<Record<string, AnswerValue>>,
	state: Response['state'] = 'submitted'
): Response {
	const answers = Object.entries(said).map(([item, value]) => {
		const name = `${formId}.${item}`;
		return [name, { item: name, answer: { state: 'answered', value }, marks: {} }];
	});
	return { formId, state, rater: 'patient', answers: Object.fromEntries(answers) } as Response;
}

const shown = (...all: readonly Response[]) =>
	forTheTeam(all).responses.map(({ formId }) => formId);
const goals = response('goals', { first: 'Å få sove' });

describe('what the person has kept from the team', () => {
	it('is nothing when they have said nothing: they were told that the team sees it', () => {
		expect(forTheTeam([goals])).toMatchObject({ hasKept: false, isClosed: false, notFor: [] });
	});

	it.each([
		[{ 'share-team': 'disagree' }],
		[{ 'share-team': 'talk-first' }],
		[{ 'share-team': 'agree', 'withdraw-now': 'team' }],
		[{ 'share-team': 'agree', 'withdraw-now': 'all' }]
	])('is everything with %j', (said) => {
		expect(forTheTeam([goals, response('consent-treatment', said)])).toMatchObject({
			responses: [],
			hasKept: true,
			isClosed: true
		});
	});

	it('follows the last word on it', () => {
		const no = response('consent-treatment', { 'share-team': 'disagree' });
		const yes = response('consent-treatment', { 'share-team': 'agree' });
		expect(shown(goals, no, yes)).toContain('goals');
		expect(shown(goals, yes, no)).toEqual([]);
	});

	it('is each form that is meant for fewer, also what was said in it before', () => {
		const before = response('relation-checkin', {});
		const now = response('relation-checkin', { 'share-with': 'therapist' });
		expect(shown(before, goals, now)).toEqual(['goals']);
		const plan = (...who: string[]) => response('relapse-plan', { 'share-with': who });
		expect(shown(plan('clinician', 'team'))).toEqual(['relapse-plan']);
		expect(shown(plan('me-only'))).toEqual([]);
	});

	it('is never a draft’s concern: nobody reads those', () => {
		expect(shown(response('goals', {}, 'draft'))).toEqual([]);
	});

	it('names who should not see the answers', () => {
		const consent = response('consent-treatment', { 'share-not': ['Naboen min på post 2'] });
		expect(forTheTeam([consent]).notFor).toEqual(['Naboen min på post 2']);
	});
});
