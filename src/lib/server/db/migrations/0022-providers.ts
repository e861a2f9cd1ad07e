import type { PortableMigration } from '../migrations.ts';
import { texts } from './columns.ts';

export const providers: PortableMigration = async (tx) => {
	await tx.schema
		.createTable('staff_provider_link')
		.$call(texts('issuer', 'subject', 'staff_id', 'linked_at'))
		.addPrimaryKeyConstraint('staff_provider_link_primary', ['issuer', 'subject'])
		.addForeignKeyConstraint('provider_link_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();
};
