import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const licences: PortableMigration = async (tx, db) => {
	await tx.schema
		.alterTable('instrument_permission')
		.addColumn('basis', 'text', (column) => column.notNull().defaultTo('letter'))
		.execute();

	await unitTable(tx, 'unit_wording', ['id'])
		.$call(texts('form_id', 'form_version', 'body', 'loaded_at'))
		.$call(optionalTexts('loaded_by'))
		.execute();
	await tx.schema
		.createIndex('unit_wording_by_form')
		.on('unit_wording')
		.columns(['unit_id', 'form_id'])
		.execute();
	await db.makeAppendOnly(tx, 'unit_wording');
};
