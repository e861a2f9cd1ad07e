import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const people: PortableMigration = async (tx) => {
	await tx.schema
		.createTable('project_key')
		.addColumn('name', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('wrapped', 'master_key_id', 'created_at'))
		.execute();

	await unitTable(tx, 'person', ['id'])
		.$call(texts('sealed_identity', 'created_at'))
		.$call(optionalTexts('erased_at'))
		.execute();

	// No foreign key to person: the two can live in different databases and backups.
	await unitTable(tx, 'person_key', ['person_id'])
		.$call(optionalTexts('wrapped', 'destroyed_at'))
		.$call(texts('master_key_id', 'created_at'))
		.execute();

	await unitTable(tx, 'episode', ['id'])
		.$call(texts('person_id', 'phase', 'started_at', 'sealed_facts', 'created_by'))
		.$call(optionalTexts('ended_at'))
		.$call(within('person', 'person_id'))
		.execute();
};
