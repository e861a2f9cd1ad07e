import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { CareObject } from '../../auth/authorise.ts';
import type { StaffId, UnitId } from '../../ids.ts';
import { notFound, ServerRefusal } from '../../server-refusal.ts';

export interface FoundColleague extends CareObject {
	readonly kind: 'staff';
	readonly unitId: UnitId;
	readonly staffId: StaffId;
}

/** An account with a role in the actor's unit, open or closed; any other does not exist. */
export async function theColleague(
	app: App,
	actor: Actor,
	staffId: StaffId
): Promise<FoundColleague> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('staff_role')
		.select('role')
		.where('unit_id', '=', actor.unitId)
		.where('staff_id', '=', staffId)
		.limit(1)
		.executeTakeFirst();
	if (!row) throw notFound();
	return {
		kind: 'staff',
		id: staffId,
		unitId: actor.unitId,
		staffId,
		episodeId: null,
		assignmentId: null
	};
}

/** So that a unit always keeps an administrator: nobody closes or changes their own account. */
export function refuseOwnAccount(actor: Actor, { staffId }: FoundColleague): void {
	if (actor.kind !== 'staff' || actor.staffId !== staffId) return;
	throw new ServerRefusal(
		'conflict',
		'This is your own account.',
		'Another administrator of the unit does this.'
	);
}
