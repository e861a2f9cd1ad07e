import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { newId, type EpisodeId, type PersonId, type UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';

/** Nothing about the person is erased until the hold is lifted. */
export const placeLegalHold = verb(
	{
		name: 'placeLegalHold',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId; reason: string }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, { reason }): Promise<void> => {
		const id = newId<'legal-hold'>();
		const { unitId, personId, personKey } = object;
		await write((tx) =>
			tx
				.insertInto('legal_hold')
				.values({
					unit_id: unitId,
					id,
					person_id: personId,
					sealed_reason: personKey.seal(reason, 'legal_hold', id, 'sealed_reason'),
					placed_at: instant(app.clock),
					placed_by: `${actor.kind} ${idOfActor(actor)}`,
					lifted_at: null,
					lifted_by: null
				})
				.execute()
		);
	}
);

/** Lifts every hold on the person. */
export const liftLegalHold = verb(
	{
		name: 'liftLegalHold',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		await write((tx) =>
			tx
				.updateTable('legal_hold')
				.set({ lifted_at: instant(app.clock), lifted_by: `${actor.kind} ${idOfActor(actor)}` })
				.where('unit_id', '=', object.unitId)
				.where('person_id', '=', object.personId)
				.where('lifted_at', 'is', null)
				.execute()
		);
	}
);

/** Refuses what would erase somebody on whom a hold stands. */
export async function refuseWhenHeld(
	db: Queries,
	unitId: UnitId,
	personId: PersonId
): Promise<void> {
	const hold = await db
		.selectFrom('legal_hold')
		.select('id')
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.where('lifted_at', 'is', null)
		.executeTakeFirst();
	if (!hold) return;
	throw new ServerRefusal(
		'closed',
		'A legal hold stands on this person.',
		'Nothing can be erased until the hold is lifted.'
	);
}
