import type { PortableMigration } from '../migrations.ts';

export const restriction: PortableMigration = async (tx) => {
	// A restriction that was granted stands until somebody lifts it.
	for (const column of ['lifted_at', 'lifted_by']) {
		await tx.schema.alterTable('rights_request').addColumn(column, 'text').execute();
	}
	// Asked at every look at a person.
	await tx.schema
		.createIndex('rights_request_by_person')
		.on('rights_request')
		.columns(['unit_id', 'person_id'])
		.execute();
};
