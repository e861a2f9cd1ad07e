import type { Actor } from '../../auth/actor.ts';
import type { Queries } from '../../db/database.ts';
import type { PersonId, UnitId } from '../../ids.ts';

/** Whether a restriction of use stands (GDPR, article 18): what is kept is then not used. */
export async function isRestricted(
	db: Queries,
	unitId: UnitId,
	personId: PersonId
): Promise<boolean> {
	const standing = await db
		.selectFrom('rights_request')
		.select('id')
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.where('kind', '=', 'restriction')
		.where('state', '=', 'met')
		.where('lifted_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return standing !== undefined;
}

/** The same for an object that somebody wants to reach: it binds staff, never the person. */
export async function isRestrictedFor(
	actor: Actor,
	db: Queries,
	unitId: UnitId,
	personId: PersonId
): Promise<boolean> {
	return actor.kind === 'staff' && isRestricted(db, unitId, personId);
}
