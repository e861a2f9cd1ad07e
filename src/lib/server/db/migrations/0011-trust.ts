import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const trust: PortableMigration = async (tx) => {
	for (const column of ['public_id', 'assurance', 'confirmed_at']) {
		await tx.schema.alterTable('session').addColumn(column, 'text').execute();
	}

	await tx.schema
		.createTable('staff_second_factor')
		.addColumn('staff_id', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('sealed_secret', 'created_at'))
		.$call(optionalTexts('confirmed_at'))
		.addColumn('last_step', 'integer', (column) => column.notNull())
		.addForeignKeyConstraint('second_factor_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();

	await tx.schema
		.createTable('staff_recovery_code')
		.$call(texts('staff_id', 'code_index', 'created_at'))
		.$call(optionalTexts('used_at'))
		.addPrimaryKeyConstraint('staff_recovery_code_primary', ['staff_id', 'code_index'])
		.addForeignKeyConstraint('recovery_code_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();

	// Who has seen what of one person is asked by object.
	await tx.schema
		.createIndex('audit_event_by_object')
		.on('audit_event')
		.columns(['unit_id', 'object_id'])
		.execute();

	// No foreign key to a person: that a request was met is kept after an erasure.
	await unitTable(tx, 'rights_request', ['id'])
		.$call(texts('person_id', 'episode_id', 'kind', 'state', 'received_at', 'due_on'))
		.$call(texts('sealed_note', 'recorded_by'))
		.$call(optionalTexts('closed_at', 'closed_by', 'sealed_answer'))
		.execute();

	await unitTable(tx, 'legal_hold', ['id'])
		.$call(texts('person_id', 'sealed_reason', 'placed_at', 'placed_by'))
		.$call(optionalTexts('lifted_at', 'lifted_by'))
		.execute();
};
