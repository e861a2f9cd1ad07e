import type { PortableMigration } from '../migrations.ts';
import { integers, optionalTexts, texts } from './columns.ts';

export const passkeys: PortableMigration = async (tx) => {
	await tx.schema
		.createTable('staff_passkey')
		.addColumn('credential_id', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('staff_id', 'public_key', 'transports', 'name', 'created_at'))
		.$call(integers('counter'))
		.$call(optionalTexts('last_used_at'))
		.addForeignKeyConstraint('passkey_is_of_staff', ['staff_id'], 'staff', ['id'])
		.execute();
	await tx.schema
		.createIndex('passkey_by_staff')
		.on('staff_passkey')
		.columns(['staff_id'])
		.execute();

	// What was asked of somebody and is answered once: a passkey's challenge, a provider's state.
	await tx.schema
		.createTable('challenge')
		.addColumn('challenge_hash', 'text', (column) => column.primaryKey().notNull())
		.$call(texts('purpose', 'subject', 'ends_at'))
		.$call(optionalTexts('sealed'))
		.execute();
};
