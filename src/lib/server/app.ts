import type { Content } from '#engine/compile/compiled.ts';
import { systemClock, type Clock } from './clock.ts';
import { publishContent } from './content/publish-content.ts';
import type { PublishedContent } from './content/published-content.ts';
import type { Database, Queries } from './db/database.ts';
import { openDatabase, openReplica } from './db/open-database.ts';
import type { Settings } from './settings/settings.ts';
import { findMasterKey, findOtherMasterKey } from './vault/master-key.ts';
import { openVault, type Vault } from './vault/open-vault.ts';

/** The running server, given to every verb as its first argument. There is no other global. */
export interface App {
	readonly settings: Settings;
	readonly db: Database;
	/** Where research counts: a read replica when there is one, else the database itself. */
	readonly researchDb: Queries;
	readonly vault: Vault;
	readonly clock: Clock;
	readonly content: PublishedContent;
	close(): Promise<void>;
}

/** Opens database, vault and content, or refuses with a sentence; nothing is left half open. */
export async function openApp(
	settings: Settings,
	checked: Content,
	clock: Clock = systemClock
): Promise<App> {
	// The key first: a refused start must not leave an empty database behind.
	const master = findMasterKey(settings);
	const other = findOtherMasterKey(settings);
	const db = await openDatabase(settings.database);
	const replica = openReplica(settings);
	const close = async () => {
		await replica?.destroy();
		await db.close();
	};
	try {
		const vault = await openVault(db, master, other, clock);
		const content = await publishContent(db, clock, checked);
		const researchDb = replica ?? db.read;
		return { settings, db, researchDb, vault, clock, content, close };
	} catch (error) {
		await close();
		throw error;
	}
}
