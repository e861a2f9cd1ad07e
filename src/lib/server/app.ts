import type { Content } from '#engine/compile/compiled.ts';
import { systemClock, type Clock } from './clock.ts';
import { publishContent } from './content/publish-content.ts';
import type { PublishedContent } from './content/published-content.ts';
import type { Database } from './db/database.ts';
import { openDatabase } from './db/open-database.ts';
import type { Settings } from './settings/settings.ts';
import { findMasterKey, findOtherMasterKey } from './vault/master-key.ts';
import { openVault, type Vault } from './vault/open-vault.ts';

/** The running server, given to every verb as its first argument. There is no other global. */
export interface App {
	readonly settings: Settings;
	readonly db: Database;
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
	try {
		const vault = await openVault(db, master, other, clock);
		const content = await publishContent(db, clock, checked);
		return { settings, db, vault, clock, content, close: () => db.close() };
	} catch (error) {
		await db.close();
		throw error;
	}
}
