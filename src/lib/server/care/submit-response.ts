import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { markSubmitted, type Submitted } from './mark-submitted.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { theResponse } from './objects/the-response.ts';

/** The person is done with a form. Scores and suggestions are computed by what builds on this. */
export const submitResponse = verb(
	{
		name: 'submitResponse',
		capability: 'response:submit',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { responseId: ResponseId }) => theResponse(app, actor, input.responseId)
	},
	({ app, object, write }): Promise<Submitted> =>
		write(async (tx) => {
			const submitted = await markSubmitted(tx, app, object);
			await refreshScoreFacts(tx, app, { ...object, personId: object.row.person_id });
			return submitted;
		})
);
