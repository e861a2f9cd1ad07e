import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { ShareId } from '../db/tables/share.ts';
import type { EpisodeId, StaffId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theShare } from './objects/the-share.ts';
import { theUnit } from './objects/the-unit.ts';

/** Whom a person's case conference is shared with, and until when. */
export interface Share {
	readonly shareId: ShareId;
	readonly with: string;
	readonly purpose: string;
	readonly sharedBy: StaffId;
	readonly sharedAt: Instant;
	readonly endsAt: Instant;
}

/** Shares of an episode that run now. */
export const listShares = verb(
	{
		name: 'listShares',
		capability: 'decision:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly Share[]> => {
		const { unitId, episodeId, personKey } = object;
		const rows = await app.db.read
			.selectFrom('share')
			.innerJoin('staff', 'staff.id', 'share.staff_id')
			.selectAll('share')
			.select('staff.name')
			.where('share.unit_id', '=', unitId)
			.where('share.episode_id', '=', episodeId)
			.where('share.ends_at', '>', instant(app.clock))
			.orderBy('share.id')
			.execute();
		return rows.map((row) => ({
			shareId: row.id,
			with: row.name,
			purpose: personKey.open<string>(row.sealed_purpose, 'share', row.id, 'sealed_purpose'),
			sharedBy: row.shared_by,
			sharedAt: row.shared_at,
			endsAt: row.ends_at
		}));
	}
);

/** Ends a share before its time. */
export const endShare = verb(
	{
		name: 'endShare',
		capability: 'conference:share',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { shareId: ShareId }) => theShare(app, actor, input.shareId)
	},
	async ({ app, object, write }): Promise<void> => {
		const now = instant(app.clock);
		await write((tx) =>
			tx
				.updateTable('share')
				.set({ ends_at: now })
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.shareId)
				.where('ends_at', '>', now)
				.execute()
		);
	}
);

/** Something that others have shared with the actor; the person's name stands on its own page. */
export interface GivenShare {
	readonly shareId: ShareId;
	readonly unit: string;
	readonly sharedBy: string;
	readonly endsAt: Instant;
}

/** What colleagues have shared with the actor and that still runs. */
export const listGivenShares = verb(
	{
		name: 'listGivenShares',
		capability: 'conference:read',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly GivenShare[]> => {
		const rows = await app.db.read
			.selectFrom('share')
			.innerJoin('unit', 'unit.id', 'share.unit_id')
			.leftJoin('staff', 'staff.id', 'share.shared_by')
			.select(['share.id', 'share.ends_at', 'unit.name as unit', 'staff.name as sharer'])
			.where('share.staff_id', '=', actor.staffId)
			.where('share.ends_at', '>', instant(app.clock))
			.orderBy('share.id', 'desc')
			.execute();
		return rows.map((row) => ({
			shareId: row.id,
			unit: row.unit,
			sharedBy: row.sharer ?? '',
			endsAt: row.ends_at
		}));
	}
);
