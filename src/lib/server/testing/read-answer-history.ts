import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { answerEvents } from '../care/answer-events.ts';
import { theResponse } from '../care/objects/the-response.ts';
import type { StoredAnswer } from '../care/stored-answer.ts';
import type { ResponseId } from '../ids.ts';

/** Everything ever said to one item of a response. */
export async function readAnswerHistory(
	app: App,
	actor: Actor,
	{ responseId, item }: { readonly responseId: ResponseId; readonly item: string }
): Promise<readonly StoredAnswer[]> {
	const { unitId, personKey } = await theResponse(app, actor, responseId);
	return answerEvents(app.db.read, personKey, { unitId, responseId, item });
}
