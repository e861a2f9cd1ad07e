import { verb } from '../auth/verb.ts';
import type { Queries } from '../db/database.ts';
import type { AssignmentId, UnitId } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { theAssignment } from './objects/the-assignment.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theResponse } from './objects/the-response.ts';
import { markSubmitted } from './mark-submitted.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';

/**
 * The person is done: every form of the assignment that was begun is handed in, the rest stays as
 * not asked, and what follows from the answers is worked out in the same transaction.
 */
export const handIn = verb(
	{
		name: 'handIn',
		capability: 'response:submit',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		const { unitId, assignmentId, episodeId } = object;
		const drafts = await app.db.read
			.selectFrom('response')
			.select('id')
			.where('unit_id', '=', unitId)
			.where('assignment_id', '=', assignmentId)
			.where('rater', '=', 'patient')
			.where('state', '=', 'draft')
			.execute();
		const responses = await Promise.all(drafts.map(({ id }) => theResponse(app, actor, id)));
		const episode = await theEpisode(app, actor, episodeId);
		await write(async (tx) => {
			for (const response of responses) await markSubmitted(tx, app, response);
			await closeAssignment(tx, unitId, assignmentId);
			await refreshSuggestions(tx, app, episode);
			await refreshScoreFacts(tx, app, episode);
		});
	}
);

async function closeAssignment(
	tx: Queries,
	unitId: UnitId,
	assignmentId: AssignmentId
): Promise<void> {
	await tx
		.updateTable('assignment')
		.set({ status: 'submitted' })
		.where('unit_id', '=', unitId)
		.where('id', '=', assignmentId)
		.where('status', '=', 'open')
		.execute();
}
