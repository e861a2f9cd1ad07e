import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const responses: PortableMigration = async (tx, db) => {
	await unitTable(tx, 'response', ['id'])
		.$call(texts('assignment_id', 'episode_id', 'person_id'))
		.$call(texts('form_id', 'form_version', 'form_hash', 'rater'))
		.$call(texts('state', 'mode', 'language', 'opened_at'))
		.$call(integers('event_count'))
		.$call(optionalTexts('submitted_at', 'last_client'))
		.$call(within('assignment', 'assignment_id'))
		.$call(within('episode', 'episode_id'))
		.addUniqueConstraint('response_once', ['unit_id', 'assignment_id', 'form_id', 'rater'])
		.execute();
	await tx.schema
		.createIndex('response_by_episode')
		.on('response')
		.columns(['unit_id', 'episode_id'])
		.execute();

	await unitTable(tx, 'answer_event', ['response_id', 'seq'])
		.$call(texts('client', 'item', 'sealed', 'actor_kind', 'actor_id', 'at'))
		.$call(integers('client_seq'))
		.$call(within('response', 'response_id'))
		.addUniqueConstraint('answer_event_once', ['unit_id', 'response_id', 'client', 'client_seq'])
		.execute();
	await db.makeAppendOnly(tx, 'answer_event');

	await unitTable(tx, 'answer', ['response_id', 'item'])
		.$call(integers('seq'))
		.$call(within('response', 'response_id'))
		.execute();
};
