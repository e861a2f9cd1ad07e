import type { PortableMigration } from '../migrations.ts';

export const escalation: PortableMigration = async (tx) => {
	for (const column of ['escalated_at', 'done_by']) {
		await tx.schema.alterTable('alert').addColumn(column, 'text').execute();
	}
	// Read with every page of staff and every minute.
	await tx.schema
		.createIndex('alert_by_closing')
		.on('alert')
		.columns(['unit_id', 'closed_at'])
		.execute();
};
