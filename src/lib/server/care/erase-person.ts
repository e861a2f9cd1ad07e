import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { EpisodeId } from '../ids.ts';
import { destroyPersonKey } from '../vault/person-key.ts';
import { theEpisode } from './objects/the-episode.ts';
import { removeScoreFacts } from './score-facts.ts';

/** Erases a person by destroying the key: what is left in tables, history and backups is noise. */
export const erasePerson = verb(
	{
		name: 'erasePerson',
		capability: 'person:erase',
		by: ['system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object, write }): Promise<void> => {
		const { unitId, personId } = object;
		const now = instant(app.clock);
		await write(async (tx) => {
			await destroyPersonKey(tx, app.clock, unitId, personId);
			await tx
				.updateTable('person')
				.set({ erased_at: now })
				.where('unit_id', '=', unitId)
				.where('id', '=', personId)
				.execute();
			const episodes = tx
				.selectFrom('episode')
				.select('id')
				.where('unit_id', '=', unitId)
				.where('person_id', '=', personId);
			await tx
				.updateTable('patient_session')
				.set({ ended_at: now })
				.where('unit_id', '=', unitId)
				.where('episode_id', 'in', episodes)
				.execute();
			await removeScoreFacts(tx, app, unitId, personId);
		});
		await app.db.scrub();
	}
);
