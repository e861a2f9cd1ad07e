import type { PortableMigration } from '../migrations.ts';

export const providerSessions: PortableMigration = async (tx) => {
	// With this the provider of identities knows whom to sign out.
	await tx.schema.alterTable('session').addColumn('sealed_id_token', 'text').execute();
};
