import { expect, it } from 'vitest';
import { previousWeeks, type PlacedResponse } from './previous-weeks.ts';

const response = (reference: string, more: Partial<PlacedResponse> = {}): PlacedResponse => ({
	form_id: 'audit',
	form_version: '1.0.0',
	rater: 'patient',
	occasion: 1,
	moment: 'intake',
	week: '2026-W10',
	response_reference: reference,
	...more
});

const weeks = (...responses: readonly PlacedResponse[]) =>
	[...previousWeeks(responses)].map(([reference, one]) => [
		reference,
		one.previous_week,
		one.form_previous_week
	]);

it('holds for each response when the one before it was given, of any form and of its own', () => {
	expect(
		weeks(
			response('c', { week: '2026-W14', occasion: 2 }),
			response('a'),
			response('b', { form_id: 'gad-7', week: '2026-W12' })
		)
	).toEqual([
		['a', null, null],
		['b', '2026-W10', null],
		['c', '2026-W12', '2026-W10']
	]);
});

it('counts another moment, rater or major version as another form', () => {
	expect(
		weeks(
			response('a'),
			response('b', { week: '2026-W11', moment: 'review', occasion: 2 }),
			response('c', { week: '2026-W12', rater: 'clinician' }),
			response('d', { week: '2026-W13', form_version: '2.1.0', occasion: 3 }),
			response('e', { week: '2026-W14', form_version: '1.2.0', occasion: 4 })
		)
	).toEqual([
		['a', null, null],
		['b', null, null],
		['c', '2026-W10', null],
		['d', '2026-W12', null],
		['e', '2026-W13', '2026-W10']
	]);
});
