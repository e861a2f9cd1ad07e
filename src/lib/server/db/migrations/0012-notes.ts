import type { PortableMigration } from '../migrations.ts';
import { texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const notes: PortableMigration = async (tx, db) => {
	await tx.schema.alterTable('decision').addColumn('sealed_choice', 'text').execute();

	await unitTable(tx, 'answer_note', ['id'])
		.$call(texts('response_id', 'item', 'sealed_note', 'actor_id', 'at'))
		.$call(within('response', 'response_id'))
		.execute();
	await tx.schema
		.createIndex('answer_note_by_response')
		.on('answer_note')
		.columns(['unit_id', 'response_id'])
		.execute();
	await db.makeAppendOnly(tx, 'answer_note');
};
