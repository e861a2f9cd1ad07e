import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const units: PortableMigration = async (tx) => {
	await tx.schema
		.createTable('unit')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('name', 'created_at'))
		.execute();

	await unitTable(tx, 'unit_setting', ['name'])
		.$call(texts('value', 'changed_at'))
		.$call(optionalTexts('changed_by'))
		.execute();

	await unitTable(tx, 'instrument_permission', ['instrument_id'])
		.$call(texts('holder', 'reference', 'valid_from', 'recorded_by'))
		.$call(optionalTexts('valid_until'))
		.execute();

	await tx.schema
		.createTable('rate_limit')
		.addColumn('bucket', 'text', (column) => column.primaryKey().notNull())
		.addColumn('tries', 'integer', (column) => column.notNull())
		.$call(texts('window_ends_at'))
		.execute();
};
