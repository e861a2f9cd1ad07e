import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/answers/answer.ts';
import type { Response } from '../care/response.ts';
import { seenByClinician, seenByTeam } from './who-may-see.ts';

function response(
	formId: string,
	said: Readonly<Record<string, AnswerValue>> = {},
	more: Partial<Pick<Response, 'state' | 'rater' | 'mode'>> = {}
): Response {
	const answers = Object.entries(said).map(([item, value]) => {
		const name = `${formId}.${item}`;
		return [name, { item: name, answer: { state: 'answered', value }, marks: {} }];
	});
	return {
		formId,
		state: 'submitted',
		rater: 'patient',
		...more,
		answers: Object.fromEntries(answers)
	} as Response;
}

const alone = (...all: readonly Response[]) => seenByClinician(all).responses;
const together = (...all: readonly Response[]) => seenByTeam(seenByClinician(all));
const shown = (...all: readonly Response[]) =>
	together(...all).responses.map(({ formId }) => formId);

const goals = response('goals', { first: 'Å få sove' });
const checkIn = (who?: AnswerValue, more = {}) =>
	response('relation-checkin', who === undefined ? {} : { 'share-with': who }, more);
const plan = (...who: string[]) => response('relapse-plan', { 'share-with': who });

describe('what a clinician sees', () => {
	it('is everything when the person has said nothing: they were told who sees it', () => {
		expect(seenByClinician([goals, checkIn()])).toMatchObject({ hasKept: false });
		expect(alone(goals, checkIn())).toHaveLength(2);
	});

	it('is no form that the person keeps to themselves, nor what was said in it before', () => {
		const only = checkIn('only-me');
		expect(alone(checkIn('therapist'), goals, only)).toEqual([goals]);
		expect(seenByClinician([goals, only]).hasKept).toBe(true);
		expect(alone(plan('me-only'))).toEqual([]);
	});

	it('is it again after the next word, and when somebody else was chosen, too', () => {
		expect(alone(checkIn('only-me'), checkIn('therapist'))).toHaveLength(2);
		expect(alone(plan('me-only', 'clinician'))).toHaveLength(1);
	});

	it('closes at once while the person corrects, and opens when it is handed in', () => {
		const draft = { state: 'draft' } as const;
		expect(alone(checkIn('therapist'), checkIn('only-me', draft))).toEqual([]);
		expect(alone(checkIn('only-me'), checkIn('therapist', draft))).toEqual([]);
	});

	it('is always what the clinic answered itself', () => {
		const own = checkIn(undefined, { rater: 'clinician' });
		expect(alone(own, checkIn('only-me'))).toEqual([own]);
	});

	it('is what is just now read aloud, until it is handed in', () => {
		const together = { mode: 'assisted' } as const;
		expect(alone(checkIn('only-me', { ...together, state: 'draft' }))).toHaveLength(1);
		expect(alone(checkIn('only-me', together))).toEqual([]);
	});
});

describe('what the team sees', () => {
	it('is everything when the person has said nothing', () => {
		expect(together(goals)).toMatchObject({ hasKept: false, isClosed: false, notFor: [] });
	});

	it.each([
		[{ 'share-team': 'disagree' }],
		[{ 'share-team': 'talk-first' }],
		[{ 'share-team': 'agree', 'withdraw-now': 'team' }],
		[{ 'share-team': 'agree', 'withdraw-now': 'all' }]
	])('is nothing with %j', (said) => {
		expect(together(goals, response('consent-treatment', said))).toMatchObject({
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

	it('is no form that is meant for fewer, nor what was said in it before', () => {
		expect(shown(checkIn(), goals, checkIn('therapist'))).toEqual(['goals']);
		expect(shown(plan('clinician', 'team'))).toEqual(['relapse-plan']);
		expect(shown(plan('me-only'))).toEqual([]);
	});

	it('says that something is kept when it is kept from the clinician, too', () => {
		expect(together(goals, checkIn('only-me'))).toMatchObject({
			responses: [goals],
			hasKept: true
		});
	});

	it('is never a draft: nobody reads those', () => {
		expect(shown(response('goals', {}, { state: 'draft' }))).toEqual([]);
	});

	it('names who should not see the answers', () => {
		const consent = response('consent-treatment', { 'share-not': ['Naboen min på post 2'] });
		expect(together(consent).notFor).toEqual(['Naboen min på post 2']);
	});
});
