import { verb } from '../auth/verb.ts';
import type { EpisodeId } from '../ids.ts';
import { answersOf } from './answers-of.ts';
import { theEpisode } from './objects/the-episode.ts';
import { asResponse, type Response } from './read-response.ts';

/** Every response of an episode with its answers, oldest first: the ground of all suggestions. */
export const readResponses = verb(
	{
		name: 'readResponses',
		capability: 'response:read',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly Response[]> => {
		const { unitId, episodeId, personKey } = object;
		const rows = await app.db.read
			.selectFrom('response')
			.selectAll()
			.where('unit_id', '=', unitId)
			.where('episode_id', '=', episodeId)
			.orderBy('id')
			.execute();
		const ids = rows.map((row) => row.id);
		const answers = await answersOf(app.db.read, personKey, unitId, ids);
		return rows.map((row) => asResponse(row, answers.get(row.id) ?? {}));
	}
);
