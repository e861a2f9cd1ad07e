import { verb } from '../auth/verb.ts';
import type { AssignmentId, EpisodeId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readAssignment, type Assignment } from './read-assignment.ts';

/** Everything that was given in an episode, oldest first. */
export const listAssignments = verb(
	{
		name: 'listAssignments',
		capability: 'assignment:read',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object }): Promise<readonly Assignment[]> => {
		const rows: { id: AssignmentId }[] = await app.db.read
			.selectFrom('assignment')
			.select('id')
			.where('unit_id', '=', object.unitId)
			.where('episode_id', '=', object.episodeId)
			.orderBy('id')
			.execute();
		return Promise.all(rows.map((row) => readAssignment(app, actor, { assignmentId: row.id })));
	}
);
