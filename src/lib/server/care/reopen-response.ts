import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { theResponse } from './objects/the-response.ts';

/** Opens a handed-in response again, so that the person can correct it. History is kept. */
export const reopenResponse = verb(
	{
		name: 'reopenResponse',
		capability: 'response:open',
		by: ['patient', 'staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { responseId: ResponseId }) => theResponse(app, actor, input.responseId)
	},
	({ app, object, write }): Promise<void> =>
		write(async (tx) => {
			const { unitId, row } = object;
			await tx
				.updateTable('response')
				.set({ state: 'draft', submitted_at: null })
				.where('unit_id', '=', unitId)
				.where('id', '=', row.id)
				.execute();
			await tx
				.updateTable('assignment')
				.set({ status: 'open' })
				.where('unit_id', '=', unitId)
				.where('id', '=', row.assignment_id)
				.where('status', '=', 'submitted')
				.execute();
			await refreshScoreFacts(tx, app, { ...object, personId: row.person_id });
		})
);
