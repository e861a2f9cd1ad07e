import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { theResponse } from './objects/the-response.ts';
import { openAnswer, type StoredAnswer } from './stored-answer.ts';

/** Everything ever said to one item, in the order in which it arrived (semantics 2.5). */
export const readAnswerHistory = verb(
	{
		name: 'readAnswerHistory',
		capability: 'response:read',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { responseId: ResponseId; item: string }) =>
			theResponse(app, actor, input.responseId)
	},
	async ({ app, object }, { item }): Promise<readonly StoredAnswer[]> => {
		const { unitId, row, personKey } = object;
		const events = await app.db.read
			.selectFrom('answer_event')
			.selectAll()
			.where('unit_id', '=', unitId)
			.where('response_id', '=', row.id)
			.where('item', '=', item)
			.orderBy('seq')
			.execute();
		return events.map((event) => {
			const name = { client: event.client, seq: event.client_seq, item };
			return {
				...openAnswer(personKey, row.id, name, event.sealed),
				item,
				seq: event.seq,
				by: { kind: event.actor_kind, id: event.actor_id },
				at: event.at
			};
		});
	}
);
