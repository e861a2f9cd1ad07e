import type { PortableMigration } from '../migrations.ts';

export const workList: PortableMigration = async (tx) => {
	// Asked every few seconds by every open work list: has anything been handed in?
	await tx.schema
		.createIndex('response_by_submission')
		.on('response')
		.columns(['unit_id', 'submitted_at'])
		.execute();
};
