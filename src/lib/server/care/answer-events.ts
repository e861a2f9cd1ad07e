import type { Queries } from '../db/database.ts';
import type { ResponseId, UnitId } from '../ids.ts';
import type { PersonKey } from '../vault/person-key.ts';
import { openAnswer, type StoredAnswer } from './stored-answer.ts';

/** Everything ever said to one item, in the order in which it arrived (semantics 2.5). */
export async function answerEvents(
	db: Queries,
	personKey: PersonKey,
	{
		unitId,
		responseId,
		item
	}: { readonly unitId: UnitId; readonly responseId: ResponseId; readonly item: string }
): Promise<readonly StoredAnswer[]> {
	const events = await db
		.selectFrom('answer_event')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('response_id', '=', responseId)
		.where('item', '=', item)
		.orderBy('seq')
		.execute();
	return events.map((event) => {
		const name = { client: event.client, seq: event.client_seq, item };
		return {
			...openAnswer(personKey, responseId, name, event.sealed),
			item,
			seq: event.seq,
			by: { kind: event.actor_kind, id: event.actor_id },
			at: event.at
		};
	});
}
