import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { CareObject } from '../../auth/authorise.ts';
import type { ResponseTable } from '../../db/tables/response.ts';
import type { AssignmentId, EpisodeId, ResponseId, UnitId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { isPast } from './is-past.ts';
import { isRestrictedFor } from './is-restricted.ts';
import { unwrapPersonKey, type PersonKey } from '../../vault/person-key.ts';

export interface FoundResponse extends CareObject {
	readonly kind: 'response';
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly assignmentId: AssignmentId;
	readonly row: ResponseTable;
	readonly personKey: PersonKey;
}

/** A response of the actor's unit, with the key to its answers. */
export async function theResponse(
	app: App,
	actor: Actor,
	responseId: ResponseId
): Promise<FoundResponse> {
	if (actor.unitId === 'installation') throw notFound();
	const unitId = actor.unitId;
	const found = await app.db.read
		.selectFrom('response')
		.innerJoin('person_key', (join) =>
			join
				.onRef('person_key.unit_id', '=', 'response.unit_id')
				.onRef('person_key.person_id', '=', 'response.person_id')
		)
		.innerJoin('episode', (join) =>
			join
				.onRef('episode.unit_id', '=', 'response.unit_id')
				.onRef('episode.id', '=', 'response.episode_id')
		)
		.selectAll('response')
		.select(['person_key.wrapped', 'episode.ended_at'])
		.where('response.unit_id', '=', unitId)
		.where('response.id', '=', responseId)
		.executeTakeFirst();
	// What the clinician answers about a person is the clinician's own until it is shared.
	if (!found || (actor.kind === 'patient' && found.rater !== 'patient')) throw notFound();
	const { wrapped, ended_at, ...row } = found;
	return {
		kind: 'response',
		id: responseId,
		unitId,
		episodeId: row.episode_id,
		assignmentId: row.assignment_id,
		isPast: isPast(app, ended_at),
		isRestricted: await isRestrictedFor(actor, app.db.read, unitId, row.person_id),
		row,
		personKey: unwrapPersonKey(app.vault, unitId, row.person_id, wrapped)
	};
}
