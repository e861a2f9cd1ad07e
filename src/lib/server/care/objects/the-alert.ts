import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AlertId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { theEpisode, type FoundEpisode } from './the-episode.ts';

export interface FoundAlert extends Omit<FoundEpisode, 'kind'> {
	readonly kind: 'alert';
	readonly alertId: AlertId;
}

/** An alert of the actor's unit, with the key to its cause. */
export async function theAlert(app: App, actor: Actor, alertId: AlertId): Promise<FoundAlert> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('alert')
		.select('episode_id')
		.where('unit_id', '=', actor.unitId)
		.where('id', '=', alertId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const episode = await theEpisode(app, actor, row.episode_id);
	return { ...episode, kind: 'alert', id: alertId, alertId };
}
