import type { Queries } from '../db/database.ts';
import type { ResponseId, UnitId } from '../ids.ts';
import type { PersonKey } from '../vault/person-key.ts';
import { openAnswer, type StoredAnswer } from './stored-answer.ts';

/** Current answers by item, opened, of several responses of one person. */
export async function answersOf(
	db: Queries,
	key: PersonKey,
	unitId: UnitId,
	responseIds: readonly ResponseId[]
): Promise<ReadonlyMap<ResponseId, Readonly<Record<string, StoredAnswer>>>> {
	if (!responseIds.length) return new Map();
	const rows = await db
		.selectFrom('answer')
		.innerJoin('answer_event as e', (join) =>
			join
				.onRef('e.unit_id', '=', 'answer.unit_id')
				.onRef('e.response_id', '=', 'answer.response_id')
				.onRef('e.seq', '=', 'answer.seq')
		)
		.select(['e.response_id', 'e.seq', 'e.client', 'e.client_seq', 'e.item', 'e.sealed'])
		.select(['e.actor_kind', 'e.actor_id', 'e.at'])
		.where('answer.unit_id', '=', unitId)
		.where('answer.response_id', 'in', responseIds)
		.orderBy('e.seq')
		.execute();
	const byResponse = new Map<ResponseId, Record<string, StoredAnswer>>(
		responseIds.map((id) => [id, Object.create(null) as Record<string, StoredAnswer>])
	);
	for (const row of rows) {
		const name = { client: row.client, seq: row.client_seq, item: row.item };
		byResponse.get(row.response_id)![row.item] = {
			...openAnswer(key, row.response_id, name, row.sealed),
			item: row.item,
			seq: row.seq,
			by: { kind: row.actor_kind, id: row.actor_id },
			at: row.at
		};
	}
	return byResponse;
}
