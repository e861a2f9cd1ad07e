import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const researchExports: PortableMigration = async (tx, db) => {
	await tx.schema
		.alterTable('score_fact')
		.addColumn('declined', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();

	await unitTable(tx, 'research_control', ['id'])
		.$call(integers('threshold', 'width', 'rounding'))
		.$call(texts('grain', 'core', 'reason', 'changed_at'))
		.$call(optionalTexts('changed_by'))
		.execute();
	await db.makeAppendOnly(tx, 'research_control');

	await unitTable(tx, 'research_export', ['id'])
		.$call(texts('kind', 'query', 'query_hash', 'result_hash', 'at'))
		.$call(optionalTexts('by'))
		.execute();
	await db.makeAppendOnly(tx, 'research_export');
	await tx.schema
		.createIndex('research_export_by_query')
		.on('research_export')
		.columns(['unit_id', 'query_hash'])
		.execute();
};
