import type { DatabaseSettings, Settings } from '../settings/settings.ts';
import type { Database, Queries } from './database.ts';
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

/** The copy that research reads; null when the settings name none. Nothing is ever written to it. */
export function openReplica({ database, researchDatabase }: Settings): Queries | null {
	if (researchDatabase?.engine !== 'postgres' || database.engine !== 'postgres') return null;
	return openPostgres(researchDatabase.url, researchDatabase.connections).read;
}
