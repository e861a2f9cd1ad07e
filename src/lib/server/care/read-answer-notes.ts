import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { EpisodeId, ResponseId, StaffId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';

/** What a clinician has written beside an answer. */
export interface AnswerNote {
	readonly responseId: ResponseId;
	/** Full name of the item. */
	readonly item: string;
	readonly note: string;
	readonly by: StaffId;
	readonly at: Instant;
}

/** Every note beside the answers of an episode, oldest first. */
export const readAnswerNotes = verb(
	{
		name: 'readAnswerNotes',
		capability: 'response:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly AnswerNote[]> => {
		const { unitId, episodeId, personKey } = object;
		const rows = await app.db.read
			.selectFrom('answer_note as n')
			.innerJoin('response as r', (join) =>
				join.onRef('r.unit_id', '=', 'n.unit_id').onRef('r.id', '=', 'n.response_id')
			)
			.selectAll('n')
			.where('n.unit_id', '=', unitId)
			.where('r.episode_id', '=', episodeId)
			.orderBy('n.id')
			.execute();
		return rows.map((row) => ({
			responseId: row.response_id,
			item: row.item,
			note: personKey.open<string>(row.sealed_note, 'answer_note', row.id, 'sealed_note'),
			by: row.actor_id,
			at: row.at
		}));
	}
);
