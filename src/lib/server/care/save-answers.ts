import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { checkWrites, refuseOverwritingThePatient, type AnswerWrite } from './answer-write.ts';
import { theResponse } from './objects/the-response.ts';
import { storeAnswers, type SavedAnswers } from './store-answers.ts';

export interface ToSave {
	readonly responseId: ResponseId;
	readonly writes: readonly AnswerWrite[];
}

/** Keeps answers that the engine has checked. When it returns, they are durable. */
export const saveAnswers = verb(
	{
		name: 'saveAnswers',
		capability: 'answers:save',
		by: ['patient', 'staff', 'system'],
		leaves: 'own-history',
		on: (app, actor, input: ToSave) => theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }, { writes }): Promise<SavedAnswers> => {
		checkWrites(writes);
		if (actor.kind === 'staff' && object.row.rater === 'patient') {
			refuseOverwritingThePatient(writes);
		}
		return write((tx) => storeAnswers(tx, app, actor, object, writes));
	}
);
