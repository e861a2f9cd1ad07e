import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { answersOf } from '../care/answers-of.ts';
import { theResponse } from '../care/objects/the-response.ts';
import { asResponse, type Response } from '../care/response.ts';
import type { ResponseId } from '../ids.ts';

/** A response with its current answers, opened: what stands in the database. */
export async function readResponse(
	app: App,
	actor: Actor,
	{ responseId }: { readonly responseId: ResponseId }
): Promise<Response> {
	const { row, personKey, unitId } = await theResponse(app, actor, responseId);
	const answers = await answersOf(app.db.read, personKey, unitId, [row.id]);
	return asResponse(row, answers.get(row.id) ?? {});
}
