import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { markSubmitted, type Submitted } from '../care/mark-submitted.ts';
import { theResponse } from '../care/objects/the-response.ts';
import type { ResponseId } from '../ids.ts';

/** Hands in answers to questions that no form has: what `handIn` does, without the engine. */
export async function submitResponse(
	app: App,
	actor: Actor,
	{ responseId }: { readonly responseId: ResponseId }
): Promise<Submitted> {
	const response = await theResponse(app, actor, responseId);
	return app.db.write((tx) => markSubmitted(tx, app, response));
}
