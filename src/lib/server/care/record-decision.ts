import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { DecisionAct, DecisionSide } from '../db/tables/decision.ts';
import { newId, type DecisionId, type EpisodeId, type StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { refusePastDay } from './day-ahead.ts';
import { theEpisode } from './objects/the-episode.ts';
import { refuseEmptyWords } from './real-words.ts';

export interface NewDecision {
	readonly episodeId: EpisodeId;
	readonly suggestionId: string;
	readonly act: DecisionAct;
	readonly reason: string;
	/** Which degree was chosen, where the suggestion has degrees. */
	readonly choice?: DecisionChoice;
	/** Fingerprint of the suggestion's state that was seen when deciding (semantics 6.6). */
	readonly ground: string;
	readonly ownerId: StaffId | null;
	/** A date, `2026-12-24`. */
	readonly followUpOn: string | null;
	/** The decision that was seen as current; `first` when there was none. */
	readonly supersedes: DecisionId | 'first';
}

/** A degree of what is offered, by ids of the content, so that each reads it in their language. */
export interface DecisionChoice {
	readonly option: string;
	/** For all or for part of the stay; null where that was not asked. */
	readonly extent: 'whole-stay' | 'part-of-stay' | null;
}

const replies: readonly DecisionAct[] = ['accepted', 'declined', 'later', 'wants-to-talk'];

/** What cannot be understood later without its reason. */
const reasoned: readonly DecisionAct[] = ['adapted', 'not-now', 'undone'];

/** A decision, beside all earlier ones. Refused when somebody else decided meanwhile. */
export const recordDecision = verb(
	{
		name: 'recordDecision',
		capability: 'decision:record',
		by: ['staff', 'patient', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewDecision) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, input): Promise<DecisionId> => {
		const side: DecisionSide = actor.kind === 'patient' ? 'patient' : 'clinic';
		if (replies.includes(input.act) !== (side === 'patient')) {
			throw new ServerRefusal(
				'invalid',
				'This answer belongs to the other side.',
				'The clinic offers, adapts or waits; the patient says yes, no, later or let us talk.'
			);
		}
		if (reasoned.includes(input.act)) {
			refuseEmptyWords(input.reason, 'Why it was decided so is missing.');
		}
		if (side === 'clinic') refusePastDay(input.followUpOn, app.clock.now());
		const id: DecisionId = newId();
		await write(async (tx) => {
			const made = await tx
				.insertInto('decision')
				.values({
					unit_id: object.unitId,
					id,
					episode_id: object.episodeId,
					suggestion_id: input.suggestionId,
					side,
					supersedes: input.supersedes,
					act: input.act,
					ground: input.ground,
					sealed_reason: object.personKey.seal(input.reason, 'decision', id, 'sealed_reason'),
					sealed_choice: input.choice
						? object.personKey.seal(input.choice, 'decision', id, 'sealed_choice')
						: null,
					owner_id: input.ownerId,
					follow_up_on: input.followUpOn,
					actor_kind: actor.kind,
					actor_id: idOfActor(actor),
					at: instant(app.clock)
				})
				.onConflict((conflict) =>
					conflict
						.columns(['unit_id', 'episode_id', 'suggestion_id', 'side', 'supersedes'])
						.doNothing()
				)
				.executeTakeFirst();
			if (made.numInsertedOrUpdatedRows !== 1n) throw decidedMeanwhile();
		});
		return id;
	}
);

function decidedMeanwhile(): ServerRefusal {
	return new ServerRefusal(
		'conflict',
		'Somebody else has decided on this meanwhile.',
		'Look at that decision, then decide again if it should change.'
	);
}
