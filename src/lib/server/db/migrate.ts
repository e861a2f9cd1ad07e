import { Migrator, type Migration } from 'kysely/migration';
import { ServerRefusal } from '../server-refusal.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** Runs the migrations that this database has not seen. Several nodes may call it at once. */
export async function migrate(db: Database): Promise<void> {
	const portable = Object.entries(migrations).map(([name, up]): [string, Migration] => [
		name,
		{ up: (tx) => up(tx, db) }
	]);
	const migrator = new Migrator({
		db: db.schema,
		provider: { getMigrations: async () => Object.fromEntries(portable) }
	});
	const { error } = await migrator.migrateToLatest();
	if (!error) return;
	const reason = error instanceof Error ? error.message : 'unknown';
	throw new ServerRefusal(
		'migration-failed',
		`The database could not be brought up to date: ${reason}.`,
		'Nothing was changed. Is this a database of a newer Terskel, or is the server not reachable?'
	);
}
