import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { CareObject } from '../../auth/authorise.ts';
import type { AssignmentStatus } from '../../db/tables/assignment.ts';
import type { AssignmentId, EpisodeId, UnitId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { isPast } from './is-past.ts';
import { isRestrictedFor } from './is-restricted.ts';

export interface FoundAssignment extends CareObject {
	readonly kind: 'assignment';
	readonly unitId: UnitId;
	readonly episodeId: EpisodeId;
	readonly assignmentId: AssignmentId;
	readonly status: AssignmentStatus;
}

/** An assignment of the actor's unit. */
export async function theAssignment(
	app: App,
	actor: Actor,
	assignmentId: AssignmentId
): Promise<FoundAssignment> {
	if (actor.unitId === 'installation') throw notFound();
	const unitId = actor.unitId;
	const row = await app.db.read
		.selectFrom('assignment as a')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
		)
		.select(['a.episode_id', 'a.status', 'e.ended_at', 'e.person_id'])
		.where('a.unit_id', '=', unitId)
		.where('a.id', '=', assignmentId)
		.executeTakeFirst();
	if (!row) throw notFound();
	return {
		kind: 'assignment',
		id: assignmentId,
		unitId,
		episodeId: row.episode_id,
		assignmentId,
		isPast: isPast(app, row.ended_at),
		isRestricted: await isRestrictedFor(actor, app.db.read, unitId, row.person_id),
		status: row.status
	};
}
