import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { newId, type EpisodeId, type PersonId } from '../ids.ts';
import { createPersonKey } from '../vault/person-key.ts';
import type { Facts, Identity } from './identity.ts';
import { numberIndex } from './person-number.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface NewEpisode {
	readonly identity: Identity;
	readonly facts: Facts;
	readonly phase: string;
}

export interface CreatedEpisode {
	readonly episodeId: EpisodeId;
	readonly personId: PersonId;
}

/** A new person with a key of their own, at the start of a course of treatment. */
export const createEpisode = verb(
	{
		name: 'createEpisode',
		capability: 'episode:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: NewEpisode): Promise<CreatedEpisode> => {
		const unit_id = unitIdOf(actor);
		const personId: PersonId = newId();
		const episodeId: EpisodeId = newId();
		const now = instant(app.clock);
		await write(async (tx) => {
			const key = await createPersonKey(tx, app.vault, app.clock, unit_id, personId);
			await tx
				.insertInto('person')
				.values({
					unit_id,
					id: personId,
					sealed_identity: key.seal(input.identity, 'person', personId, 'sealed_identity'),
					number_index: numberIndex(app.vault, input.identity.number),
					created_at: now,
					erased_at: null
				})
				.execute();
			await tx
				.insertInto('episode')
				.values({
					unit_id,
					id: episodeId,
					person_id: personId,
					phase: input.phase,
					started_at: now,
					ended_at: null,
					sealed_facts: key.seal(input.facts, 'episode', episodeId, 'sealed_facts'),
					created_by: idOfActor(actor)
				})
				.execute();
		});
		return { episodeId, personId };
	}
);
