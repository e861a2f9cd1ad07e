import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import {
	checkWrites,
	refuseOverwritingThePatient,
	type AnswerWrite
} from '../care/answer-write.ts';
import { theResponse } from '../care/objects/the-response.ts';
import { storeAnswers, type SavedAnswers } from '../care/store-answers.ts';
import type { ResponseId } from '../ids.ts';

export interface ToSave {
	readonly responseId: ResponseId;
	readonly writes: readonly AnswerWrite[];
}

/** Stores answers to questions that no form has: what `answerItems` does, without the engine. */
export async function saveAnswers(
	app: App,
	actor: Actor,
	{ responseId, writes }: ToSave
): Promise<SavedAnswers> {
	const response = await theResponse(app, actor, responseId);
	checkWrites(writes);
	if (actor.kind === 'staff' && response.row.rater === 'patient') {
		refuseOverwritingThePatient(writes);
	}
	return app.db.write((tx) => storeAnswers(tx, app, actor, response, writes));
}
