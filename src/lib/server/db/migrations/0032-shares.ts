import type { PortableMigration } from '../migrations.ts';
import { texts, within } from './columns.ts';
import { unitTable } from './unit-table.ts';

export const shares: PortableMigration = async (tx) => {
	await unitTable(tx, 'share', ['id'])
		.$call(texts('episode_id', 'staff_id', 'shared_by', 'sealed_purpose'))
		.$call(texts('shared_at', 'ends_at'))
		.$call(within('episode', 'episode_id'))
		.execute();
	// Before a colleague opens it, nothing but they themselves is known.
	await tx.schema
		.createIndex('share_by_staff')
		.on('share')
		.columns(['staff_id', 'ends_at'])
		.execute();
};
