import type { PortableMigration } from '../migrations.ts';

export const firstPasswords: PortableMigration = async (tx) => {
	// A password that somebody else chose is good until then, to choose an own one.
	await tx.schema.alterTable('staff').addColumn('first_password_until', 'text').execute();
};
