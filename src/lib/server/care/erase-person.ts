import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { EpisodeId, PersonId } from '../ids.ts';
import { destroyPersonKey } from '../vault/person-key.ts';
import { pseudonymOf } from '../vault/pseudonym.ts';
import { refuseWhenHeld } from './legal-hold.ts';
import { theEpisode, type FoundEpisode } from './objects/the-episode.ts';
import { removeScoreFacts } from './score-facts.ts';

export interface ErasureProof {
	readonly personId: PersonId;
	readonly isKeyDestroyed: boolean;
	readonly destroyedAt: Instant | null;
	readonly researchFactsLeft: number;
}

/** Erases a person by destroying the key: what is left in tables, history and backups is noise. */
export const erasePerson = verb(
	{
		name: 'erasePerson',
		capability: 'person:erase',
		by: ['system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object, write }): Promise<ErasureProof> => {
		const { unitId, personId } = object;
		const now = instant(app.clock);
		await write(async (tx) => {
			await refuseWhenHeld(tx, unitId, personId);
			await destroyPersonKey(tx, app.clock, unitId, personId);
			await tx
				.updateTable('person')
				.set({ erased_at: now, number_index: '' })
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
			await tx
				.updateTable('rights_request')
				.set({ state: 'met', closed_at: now, closed_by: 'erasure' })
				.where('unit_id', '=', unitId)
				.where('person_id', '=', personId)
				.where('state', '=', 'open')
				.execute();
		});
		await app.db.scrub();
		return proofOf(app, object);
	}
);

/** Read back from the database after the erasure, for whoever asks for proof. */
async function proofOf(app: App, { unitId, personId }: FoundEpisode): Promise<ErasureProof> {
	const key = await app.db.read
		.selectFrom('person_key')
		.select(['wrapped', 'destroyed_at'])
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	const facts = await app.db.read
		.selectFrom('score_fact')
		.select((row) => row.fn.countAll<number>().as('left'))
		.where('unit_id', '=', unitId)
		.where('pseudonym', '=', pseudonymOf(app.vault, unitId, personId))
		.executeTakeFirstOrThrow();
	return {
		personId,
		isKeyDestroyed: key.wrapped === null,
		destroyedAt: key.destroyed_at,
		researchFactsLeft: facts.left
	};
}
