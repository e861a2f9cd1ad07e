import type { App } from '../app.ts';
import type { Actor } from '../auth/actor.ts';
import { theResponse } from '../care/objects/the-response.ts';
import { openAnswer, type StoredAnswer } from '../care/stored-answer.ts';
import type { ResponseId } from '../ids.ts';

/** Everything ever said to one item, in the order in which it arrived (semantics 2.5). */
export async function readAnswerHistory(
	app: App,
	actor: Actor,
	{ responseId, item }: { readonly responseId: ResponseId; readonly item: string }
): Promise<readonly StoredAnswer[]> {
	const { unitId, row, personKey } = await theResponse(app, actor, responseId);
	const events = await app.db.read
		.selectFrom('answer_event')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('response_id', '=', row.id)
		.where('item', '=', item)
		.orderBy('seq')
		.execute();
	return events.map((event) => ({
		...openAnswer(
			personKey,
			row.id,
			{ client: event.client, seq: event.client_seq, item },
			event.sealed
		),
		item,
		seq: event.seq,
		by: { kind: event.actor_kind, id: event.actor_id },
		at: event.at
	}));
}
