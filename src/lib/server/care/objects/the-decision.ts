import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { DecisionId } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { theEpisode, type FoundEpisode } from './the-episode.ts';

export interface FoundDecision extends Omit<FoundEpisode, 'kind'> {
	readonly kind: 'decision';
	readonly decisionId: DecisionId;
}

/** A decision of the actor's unit, with the key to its reason. */
export async function theDecision(
	app: App,
	actor: Actor,
	decisionId: DecisionId
): Promise<FoundDecision> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('decision')
		.select('episode_id')
		.where('unit_id', '=', actor.unitId)
		.where('id', '=', decisionId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const episode = await theEpisode(app, actor, row.episode_id);
	return { ...episode, kind: 'decision', id: decisionId, decisionId };
}
