import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { BreakGlassId } from '../../db/tables/emergency.ts';
import type { StaffId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { theEpisode, type FoundEpisode } from './the-episode.ts';

export interface FoundBreakGlass extends Omit<FoundEpisode, 'kind'> {
	readonly kind: 'break-glass';
	readonly breakGlassId: BreakGlassId;
	readonly openedBy: StaffId;
}

/** An opening of somebody who belongs to the actor's unit, with the key to its words. */
export async function theBreakGlass(
	app: App,
	actor: Actor,
	breakGlassId: BreakGlassId
): Promise<FoundBreakGlass> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('break_glass')
		.select(['episode_id', 'staff_id'])
		.where('unit_id', '=', actor.unitId)
		.where('id', '=', breakGlassId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const episode = await theEpisode(app, actor, row.episode_id);
	return {
		...episode,
		kind: 'break-glass',
		id: breakGlassId,
		breakGlassId,
		openedBy: row.staff_id
	};
}
