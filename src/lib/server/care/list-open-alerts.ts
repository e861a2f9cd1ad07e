import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AlertUrgency } from '../db/tables/alert.ts';
import type { AlertId, EpisodeId, StaffId } from '../ids.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import { byRank, rankOfCause } from './alert-rank.ts';
import type { Identity } from './identity.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import type { AlertCause } from './put-alert.ts';

/** An alert that nobody has closed, and whom it is about. */
export interface OpenAlert {
	readonly alertId: AlertId;
	readonly episodeId: EpisodeId;
	readonly identity: Identity;
	readonly urgency: AlertUrgency;
	readonly cause: AlertCause['detail'];
	/** How soon it must be met; smaller is sooner. */
	readonly rank: number;
	readonly raisedAt: Instant;
	readonly escalatedAt: Instant | null;
	readonly takenBy: StaffId | null;
}

/** Every open alert of the unit: those that nobody has taken first, then the most severe. */
export const listOpenAlerts = verb(
	{
		name: 'listOpenAlerts',
		capability: 'alert:list',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly OpenAlert[]> => {
		const unitId = unitIdOf(actor);
		const rows = await app.db.read
			.selectFrom('alert as a')
			.innerJoin('episode as e', (join) =>
				join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
			)
			.innerJoin('person as p', (join) =>
				join.onRef('p.unit_id', '=', 'e.unit_id').onRef('p.id', '=', 'e.person_id')
			)
			.innerJoin('person_key as k', (join) =>
				join.onRef('k.unit_id', '=', 'e.unit_id').onRef('k.person_id', '=', 'e.person_id')
			)
			.select(['a.id', 'a.episode_id', 'a.urgency', 'a.sealed_cause', 'a.raised_at', 'a.taken_by'])
			.select('a.escalated_at')
			.select(['e.person_id', 'p.sealed_identity', 'k.wrapped'])
			.where('a.unit_id', '=', unitId)
			.where('a.closed_at', 'is', null)
			.where('k.wrapped', 'is not', null)
			.orderBy('a.id')
			.execute();
		return rows
			.map((row): OpenAlert => {
				const key = unwrapPersonKey(app.vault, unitId, row.person_id, row.wrapped);
				const cause = key.open<OpenAlert['cause']>(
					row.sealed_cause,
					'alert',
					row.id,
					'sealed_cause'
				);
				return {
					alertId: row.id,
					episodeId: row.episode_id,
					identity: key.open(row.sealed_identity, 'person', row.person_id, 'sealed_identity'),
					urgency: row.urgency,
					cause,
					rank: rankOfCause(cause),
					escalatedAt: row.escalated_at,
					raisedAt: row.raised_at,
					takenBy: row.taken_by
				};
			})
			.toSorted((a, b) => Number(a.takenBy !== null) - Number(b.takenBy !== null) || byRank(a, b));
	}
);
