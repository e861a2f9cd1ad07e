import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const staff: PortableMigration = async (tx) => {
	await tx.schema
		.createTable('staff')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('email', 'text', (column) => column.notNull().unique())
		.$call(texts('name', 'password_hash', 'created_at'))
		.$call(optionalTexts('disabled_at'))
		.execute();

	await unitTable(tx, 'staff_role', ['staff_id', 'role'])
		.$call(texts('given_at'))
		.$call(optionalTexts('given_by'))
		.addForeignKeyConstraint('staff_role_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();

	await tx.schema
		.createTable('session')
		.addColumn('id_hash', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('unit_id', 'staff_id', 'created_at', 'expires_at', 'ends_at'))
		.addForeignKeyConstraint('session_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();
	await tx.schema.createIndex('session_by_staff').on('session').columns(['staff_id']).execute();
};
