import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { ShareId } from '../../db/tables/share.ts';
import { notFound } from '../../server-refusal.ts';
import { theEpisode, type FoundEpisode } from './the-episode.ts';

export interface FoundShare extends Omit<FoundEpisode, 'kind'> {
	readonly kind: 'share';
	readonly shareId: ShareId;
}

/** What the actor's unit shares with somebody, with the key to what it is for. */
export async function theShare(app: App, actor: Actor, shareId: ShareId): Promise<FoundShare> {
	if (actor.unitId === 'installation') throw notFound();
	const row = await app.db.read
		.selectFrom('share')
		.select('episode_id')
		.where('unit_id', '=', actor.unitId)
		.where('id', '=', shareId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const episode = await theEpisode(app, actor, row.episode_id);
	return { ...episode, kind: 'share', id: shareId, shareId };
}
