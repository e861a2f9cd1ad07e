import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { DecisionAct, DecisionSide, FollowUpOutcome } from '../db/tables/decision.ts';
import type { DecisionId, EpisodeId, StaffId } from '../ids.ts';
import type { DecisionChoice } from './record-decision.ts';
import { theEpisode } from './objects/the-episode.ts';

export interface FollowUp {
	readonly outcome: FollowUpOutcome;
	readonly nextOn: string | null;
	readonly note: string;
	readonly by: string;
	readonly at: Instant;
}

export interface Decision {
	readonly decisionId: DecisionId;
	readonly suggestionId: string;
	readonly side: DecisionSide;
	readonly act: DecisionAct;
	readonly reason: string;
	/** The degree that was chosen; null where the suggestion has none. */
	readonly choice: DecisionChoice | null;
	readonly ground: string;
	readonly ownerId: StaffId | null;
	/** When it is to be looked at again; null when it never was or no longer is. */
	readonly followUpOn: string | null;
	readonly followUps: readonly FollowUp[];
	readonly by: { readonly kind: string; readonly id: string };
	readonly at: Instant;
	/** No later decision of the same side has replaced it. */
	readonly isCurrent: boolean;
}

/** Every decision of an episode with its follow-ups, oldest first. */
export const readDecisions = verb(
	{
		name: 'readDecisions',
		capability: 'decision:read',
		by: ['staff', 'patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }): Promise<readonly Decision[]> => {
		const { unitId, episodeId, personKey } = object;
		const rows = await app.db.read
			.selectFrom('decision')
			.selectAll()
			.where('unit_id', '=', unitId)
			.where('episode_id', '=', episodeId)
			.orderBy('id')
			.execute();
		const followUps = await app.db.read
			.selectFrom('decision_follow_up as f')
			.innerJoin('decision as d', (join) =>
				join.onRef('d.unit_id', '=', 'f.unit_id').onRef('d.id', '=', 'f.decision_id')
			)
			.selectAll('f')
			.where('f.unit_id', '=', unitId)
			.where('d.episode_id', '=', episodeId)
			.orderBy('f.id')
			.execute();
		const replaced = new Set(rows.map((row) => row.supersedes));
		const byDecision = Map.groupBy(followUps, (row) => row.decision_id);
		return rows.map((row) => {
			const own = (byDecision.get(row.id) ?? []).map((followUp) => ({
				outcome: followUp.outcome,
				nextOn: followUp.next_on,
				note: personKey.open<string>(
					followUp.sealed_note,
					'decision_follow_up',
					followUp.id,
					'sealed_note'
				),
				by: followUp.actor_id,
				at: followUp.at
			}));
			const last = own.at(-1);
			return {
				decisionId: row.id,
				suggestionId: row.suggestion_id,
				side: row.side,
				act: row.act,
				reason: personKey.open<string>(row.sealed_reason, 'decision', row.id, 'sealed_reason'),
				choice:
					row.sealed_choice === null
						? null
						: personKey.open<DecisionChoice>(
								row.sealed_choice,
								'decision',
								row.id,
								'sealed_choice'
							),
				ground: row.ground,
				ownerId: row.owner_id,
				followUpOn: last ? last.nextOn : row.follow_up_on,
				followUps: own,
				by: { kind: row.actor_kind, id: row.actor_id },
				at: row.at,
				isCurrent: !replaced.has(row.id)
			};
		});
	}
);
