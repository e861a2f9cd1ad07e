import type { PortableMigration } from '../migrations.ts';
import { optionalTexts, texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const emergency: PortableMigration = async (tx) => {
	// A keyed digest of the person's number; null until it was made, empty when there is no number.
	await tx.schema.alterTable('person').addColumn('number_index', 'text').execute();
	await tx.schema
		.createIndex('person_by_number')
		.on('person')
		.columns(['number_index', 'unit_id'])
		.execute();

	await unitTable(tx, 'break_glass', ['id'])
		.$call(texts('episode_id', 'person_id', 'staff_id', 'staff_unit_id', 'sealed_reason'))
		.$call(texts('opened_at', 'ends_at'))
		.$call(optionalTexts('reviewed_at', 'reviewed_by', 'verdict', 'sealed_review'))
		.$call(within('episode', 'episode_id'))
		.execute();
	await tx.schema
		.createIndex('break_glass_by_staff')
		.on('break_glass')
		.columns(['staff_id', 'episode_id'])
		.execute();
};
