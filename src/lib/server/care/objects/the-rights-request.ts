import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { Id } from '../../ids.ts';
import { notFound } from '../../server-refusal.ts';
import { theEpisode, type FoundEpisode } from './the-episode.ts';

export type RightsRequestId = Id<'rights-request'>;

export interface FoundRightsRequest extends Omit<FoundEpisode, 'kind'> {
	readonly kind: 'rights-request';
	readonly requestId: RightsRequestId;
}

/** A request of somebody in the actor's unit, with the key to its words. */
export async function theRightsRequest(
	app: App,
	actor: Actor,
	requestId: RightsRequestId
): Promise<FoundRightsRequest> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('rights_request')
		.select('episode_id')
		.where('unit_id', '=', actor.unitId)
		.where('id', '=', requestId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const episode = await theEpisode(app, actor, row.episode_id);
	return { ...episode, kind: 'rights-request', id: requestId, requestId };
}
