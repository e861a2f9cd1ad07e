import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AlertUrgency } from '../db/tables/alert.ts';
import type { AlertId, EpisodeId, ResponseId, StaffId } from '../ids.ts';
import { byRank, rankOfCause } from './alert-rank.ts';
import { theEpisode } from './objects/the-episode.ts';
import type { AlertCause } from './put-alert.ts';

export interface Alert {
	readonly alertId: AlertId;
	readonly responseId: ResponseId | null;
	readonly urgency: AlertUrgency;
	readonly cause: AlertCause['detail'];
	/** How soon it must be met; smaller is sooner. */
	readonly rank: number;
	readonly raisedAt: Instant;
	readonly takenAt: Instant | null;
	readonly takenBy: StaffId | null;
	readonly escalatedAt: Instant | null;
	readonly closedAt: Instant | null;
	readonly closedBy: StaffId | null;
	readonly act: string | null;
	/** Who did it. */
	readonly doneBy: StaffId | null;
}

/** Every alert of an episode, the most severe first, also the closed ones. */
export const listAlerts = verb(
	{
		name: 'listAlerts',
		capability: 'alert:list',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly Alert[]> => {
		const { personKey } = object;
		const rows = await app.db.read
			.selectFrom('alert')
			.selectAll()
			.where('unit_id', '=', object.unitId)
			.where('episode_id', '=', object.episodeId)
			.orderBy('id')
			.execute();
		const alerts = rows.map((row): Alert => {
			const cause = personKey.open<Alert['cause']>(
				row.sealed_cause,
				'alert',
				row.id,
				'sealed_cause'
			);
			return {
				alertId: row.id,
				responseId: row.response_id,
				urgency: row.urgency,
				cause,
				rank: rankOfCause(cause),
				escalatedAt: row.escalated_at,
				doneBy: row.done_by ?? row.closed_by,
				raisedAt: row.raised_at,
				takenAt: row.taken_at,
				takenBy: row.taken_by,
				closedAt: row.closed_at,
				closedBy: row.closed_by,
				act:
					row.sealed_act === null
						? null
						: personKey.open(row.sealed_act, 'alert', row.id, 'sealed_act')
			};
		});
		return alerts.toSorted(byRank);
	}
);
