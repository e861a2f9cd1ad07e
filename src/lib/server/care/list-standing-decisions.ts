import { verb } from '../auth/verb.ts';
import type { DecisionAct } from '../db/tables/decision.ts';
import type { DecisionId, EpisodeId, StaffId } from '../ids.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** A decision of the clinic that stands, as the work list needs it: without its reason. */
export interface StandingDecision {
	readonly decisionId: DecisionId;
	readonly episodeId: EpisodeId;
	readonly suggestionId: string;
	readonly act: DecisionAct;
	readonly ownerId: StaffId | null;
	/** When it is to be looked at again; null when it never was or no longer is. */
	readonly followUpOn: string | null;
	/** The answers it rested on have changed since (semantics 6.6). */
	readonly hasChangedGround: boolean;
}

/** Every decision of the unit that nobody has replaced or undone, in running episodes. */
export const listStandingDecisions = verb(
	{
		name: 'listStandingDecisions',
		capability: 'decision:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly StandingDecision[]> => {
		const unitId = unitIdOf(actor);
		const rows = await app.db.read
			.selectFrom('decision as d')
			.innerJoin('episode as e', (join) =>
				join.onRef('e.unit_id', '=', 'd.unit_id').onRef('e.id', '=', 'd.episode_id')
			)
			.leftJoin('suggestion_state as s', (join) =>
				join
					.onRef('s.unit_id', '=', 'd.unit_id')
					.onRef('s.episode_id', '=', 'd.episode_id')
					.onRef('s.suggestion_id', '=', 'd.suggestion_id')
			)
			.select(['d.id', 'd.episode_id', 'd.suggestion_id', 'd.act', 'd.owner_id', 'd.follow_up_on'])
			.select(['d.ground', 'd.supersedes', 's.ground as ground_now'])
			.where('d.unit_id', '=', unitId)
			.where('d.side', '=', 'clinic')
			.where('e.ended_at', 'is', null)
			.orderBy('d.id')
			.execute();
		const followUps = await app.db.read
			.selectFrom('decision_follow_up')
			.select(['decision_id', 'next_on'])
			.where('unit_id', '=', unitId)
			.orderBy('id')
			.execute();
		const lastFollowUp = new Map(followUps.map((row) => [row.decision_id, row.next_on]));
		const replaced = new Set(rows.map((row) => row.supersedes));
		const standing = rows.filter(({ id, act }) => act !== 'undone' && !replaced.has(id));
		return standing.map((row) => ({
			decisionId: row.id,
			episodeId: row.episode_id,
			suggestionId: row.suggestion_id,
			act: row.act,
			ownerId: row.owner_id,
			followUpOn: lastFollowUp.has(row.id) ? (lastFollowUp.get(row.id) ?? null) : row.follow_up_on,
			hasChangedGround: row.ground_now !== null && row.ground_now !== row.ground
		}));
	}
);
