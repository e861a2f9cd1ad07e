import { verb } from '../auth/verb.ts';
import type { EpisodeId } from '../ids.ts';
import { assignmentsOf, type Assignment } from './assignments-of.ts';
import { theEpisode } from './objects/the-episode.ts';

/** Everything that was given in an episode, oldest first. */
export const listAssignments = verb(
	{
		name: 'listAssignments',
		capability: 'assignment:read',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	({ app, object }): Promise<readonly Assignment[]> =>
		assignmentsOf(app.db.read, { ...object, assignmentId: null })
);
