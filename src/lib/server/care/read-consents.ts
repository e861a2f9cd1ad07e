import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import type { EpisodeId } from '../ids.ts';
import { theEpisode, type FoundEpisode } from './objects/the-episode.ts';

export interface ConsentEvent {
	readonly purpose: string;
	readonly act: ConsentAct;
	readonly text: { readonly id: string; readonly version: string; readonly hash: string };
	readonly detail: Readonly<Record<string, unknown>>;
	readonly by: { readonly kind: string; readonly id: string };
	readonly at: Instant;
	/** The last word on its purpose. */
	readonly isCurrent: boolean;
}

/** Everything the person has said yes and no to, oldest first. */
export const readConsents = verb(
	{
		name: 'readConsents',
		capability: 'consent:read',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	({ app, object }): Promise<readonly ConsentEvent[]> => consentsOf(app, object)
);

/** The same for who is allowed to read it already. */
export async function consentsOf(
	app: App,
	{ unitId, personId, personKey }: Pick<FoundEpisode, 'unitId' | 'personId' | 'personKey'>
): Promise<readonly ConsentEvent[]> {
	const rows = await app.db.read
		.selectFrom('consent_event')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
	const latest = new Map(rows.map((row) => [row.purpose, row.id]));
	return rows.map((row) => ({
		purpose: row.purpose,
		act: row.act,
		text: { id: row.text_id, version: row.text_version, hash: row.text_hash },
		detail: personKey.open(row.sealed_detail, 'consent_event', row.id, 'sealed_detail'),
		by: { kind: row.actor_kind, id: row.actor_id },
		at: row.at,
		isCurrent: latest.get(row.purpose) === row.id
	}));
}
