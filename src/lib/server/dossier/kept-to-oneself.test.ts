import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/answers/answer.ts';
import type { Response } from '../care/read-response.ts';
import { isKeptToOneself } from './kept-to-oneself.ts';

function response(formId: string, who?: AnswerValue, rater = 'patient'): Response {
	const item = `${formId}.share-with`;
	const answers =
		who === undefined ? {} : { [item]: { item, answer: { state: 'answered', value: who } } };
	return { formId, state: 'submitted', rater, answers } as unknown as Response;
}

describe('what the person keeps to themselves', () => {
	it('is a form with which they said so, also what was said in it before', () => {
		const before = response('relation-checkin');
		const only = response('relation-checkin', 'only-me');
		const goals = response('goals');
		const kept = [before, goals, only].filter((one) => isKeptToOneself(one, [before, goals, only]));
		expect(kept).toEqual([before, only]);
		expect(isKeptToOneself(response('relapse-plan', ['me-only']), [])).toBe(false);
		const plan = response('relapse-plan', ['me-only']);
		expect(isKeptToOneself(plan, [plan])).toBe(true);
	});

	it('is over with the next word, and when somebody else was chosen, too', () => {
		const only = response('relation-checkin', 'only-me');
		const now = response('relation-checkin', 'therapist');
		expect(isKeptToOneself(only, [only, now])).toBe(false);
		const shared = response('relapse-plan', ['me-only', 'clinician']);
		expect(isKeptToOneself(shared, [shared])).toBe(false);
	});

	it('is never what the clinic answered itself', () => {
		const own = response('relation-checkin', undefined, 'clinician');
		expect(isKeptToOneself(own, [own, response('relation-checkin', 'only-me')])).toBe(false);
	});
});
