import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import type { EpisodeId } from '../ids.ts';
import { theUnit } from './objects/the-unit.ts';

export interface OwnEmergency {
	readonly episodeId: EpisodeId;
	readonly unit: string;
	readonly openedAt: Instant;
	readonly endsAt: Instant;
}

/** What somebody has opened outside their own work and can still read. */
export const listOwnEmergencies = verb(
	{
		name: 'listOwnEmergencies',
		capability: 'glass:break',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly OwnEmergency[]> => {
		const rows = await app.db.read
			.selectFrom('break_glass as g')
			.innerJoin('unit', 'unit.id', 'g.unit_id')
			.select(['g.episode_id', 'unit.name', 'g.opened_at', 'g.ends_at'])
			.where('g.staff_id', '=', actor.staffId)
			.where('g.ends_at', '>', instant(app.clock))
			.orderBy('g.opened_at', 'desc')
			.execute();
		return rows.map((row) => ({
			episodeId: row.episode_id,
			unit: row.name,
			openedAt: row.opened_at,
			endsAt: row.ends_at
		}));
	}
);

/** Closes what was opened, before its time. */
export const endOwnEmergencies = verb(
	{
		name: 'endOwnEmergencies',
		capability: 'glass:break',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: { episodeId: EpisodeId }): Promise<void> => {
		const now = instant(app.clock);
		await write((tx) =>
			tx
				.updateTable('break_glass')
				.set({ ends_at: now })
				.where('staff_id', '=', actor.staffId)
				.where('episode_id', '=', input.episodeId)
				.where('ends_at', '>', now)
				.execute()
		);
	}
);
