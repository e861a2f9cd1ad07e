import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { EpisodeId } from '../ids.ts';
import type { Facts, Identity } from './identity.ts';
import { theEpisode, type FoundEpisode } from './objects/the-episode.ts';

export interface Episode {
	readonly episodeId: EpisodeId;
	readonly identity: Identity;
	readonly facts: Facts;
	readonly phase: string;
	readonly startedAt: Instant;
	readonly endedAt: Instant | null;
}

/** The person and the course of treatment, opened. */
export const readEpisode = verb(
	{
		name: 'readEpisode',
		capability: 'episode:read',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	({ app, object }): Promise<Episode> => episodeOf(app.db.read, object)
);

/** What stands about an episode, opened with the person's key. */
export async function episodeOf(
	db: Queries,
	{
		unitId,
		personKey,
		personId,
		episodeId
	}: Pick<FoundEpisode, 'unitId' | 'personKey' | 'personId' | 'episodeId'>
): Promise<Episode> {
	const row = await db
		.selectFrom('episode')
		.innerJoin('person', (join) =>
			join
				.onRef('person.unit_id', '=', 'episode.unit_id')
				.onRef('person.id', '=', 'episode.person_id')
		)
		.select(['phase', 'started_at', 'ended_at', 'sealed_facts', 'sealed_identity'])
		.where('episode.unit_id', '=', unitId)
		.where('episode.id', '=', episodeId)
		.executeTakeFirstOrThrow();
	return {
		episodeId,
		identity: personKey.open(row.sealed_identity, 'person', personId, 'sealed_identity'),
		facts: personKey.open(row.sealed_facts, 'episode', episodeId, 'sealed_facts'),
		phase: row.phase,
		startedAt: row.started_at,
		endedAt: row.ended_at
	};
}
