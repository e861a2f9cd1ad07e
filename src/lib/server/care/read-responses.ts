import { verb } from '../auth/verb.ts';
import { seenByClinician, type Sight } from '../dossier/who-may-see.ts';
import type { EpisodeId } from '../ids.ts';
import { answersOf } from './answers-of.ts';
import { theEpisode } from './objects/the-episode.ts';
import { asResponse } from './response.ts';

/**
 * The responses of an episode with their answers, oldest first, without what the person keeps to
 * themselves: no page of the clinic reads answers in another way.
 */
export const readResponses = verb(
	{
		name: 'readResponses',
		capability: 'response:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<Sight> => {
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
		return seenByClinician(rows.map((row) => asResponse(row, answers.get(row.id) ?? {})));
	}
);
