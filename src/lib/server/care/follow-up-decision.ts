import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { FollowUpOutcome } from '../db/tables/decision.ts';
import { newId, type DecisionId, type Id } from '../ids.ts';
import { refusePastDay } from './day-ahead.ts';
import { theDecision } from './objects/the-decision.ts';
import { refuseEmptyWords } from './real-words.ts';

export interface NewFollowUp {
	readonly decisionId: DecisionId;
	readonly outcome: FollowUpOutcome;
	/** A date when it was moved, otherwise null. */
	readonly nextOn: string | null;
	readonly note: string;
}

/** What became of what the service promised. */
export const followUpDecision = verb(
	{
		name: 'followUpDecision',
		capability: 'decision:record',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: NewFollowUp) => theDecision(app, actor, input.decisionId)
	},
	async ({ app, actor, object, write }, input): Promise<void> => {
		if (input.outcome === 'dropped') {
			refuseEmptyWords(input.note, 'Why it ends here is missing.');
		}
		refusePastDay(input.nextOn, app.clock.now());
		const id: Id<'decision-follow-up'> = newId();
		await write((tx) =>
			tx
				.insertInto('decision_follow_up')
				.values({
					unit_id: object.unitId,
					id,
					decision_id: object.decisionId,
					outcome: input.outcome,
					next_on: input.nextOn,
					sealed_note: object.personKey.seal(input.note, 'decision_follow_up', id, 'sealed_note'),
					actor_id: idOfActor(actor),
					at: instant(app.clock)
				})
				.execute()
		);
	}
);
