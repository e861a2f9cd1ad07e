import type { DatabaseSettings } from '../settings/settings.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** Opens the database of the settings and brings its tables up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
	const db =
		settings.engine === 'sqlite'
			? openSqlite(settings.file)
			: openPostgres(settings.url, settings.connections);
	try {
		await migrate(db);
	} catch (error) {
		await db.close();
		throw error;
	}
	return db;
}
