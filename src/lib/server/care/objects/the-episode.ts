import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { CareObject } from '../../auth/authorise.ts';
import type { Queries } from '../../db/database.ts';
import type { EpisodeId, PersonId, UnitId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { isPast } from './is-past.ts';
import { isRestrictedFor } from './is-restricted.ts';
import { unwrapPersonKey, type PersonKey } from '../../vault/person-key.ts';

export interface FoundEpisode extends CareObject {
	readonly kind: 'episode';
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly personId: PersonId;
	readonly personKey: PersonKey;
}

/** An episode of the actor's unit, with the key to what is known about the person. */
export async function theEpisode(
	app: App,
	actor: Actor,
	episodeId: EpisodeId,
	db: Queries = app.db.read
): Promise<FoundEpisode> {
	if (actor.unitId === 'installation') throw notFound();
	const unitId = actor.unitId;
	const row = await db
		.selectFrom('episode')
		.innerJoin('person_key', (join) =>
			join
				.onRef('person_key.unit_id', '=', 'episode.unit_id')
				.onRef('person_key.person_id', '=', 'episode.person_id')
		)
		.select(['episode.person_id', 'episode.ended_at', 'person_key.wrapped'])
		.where('episode.unit_id', '=', unitId)
		.where('episode.id', '=', episodeId)
		.executeTakeFirst();
	if (!row) throw notFound();
	return {
		kind: 'episode',
		id: episodeId,
		unitId,
		episodeId,
		assignmentId: null,
		isPast: isPast(app, row.ended_at),
		isRestricted: await isRestrictedFor(actor, db, unitId, row.person_id),
		personId: row.person_id,
		personKey: unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped)
	};
}
