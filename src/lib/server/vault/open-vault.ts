import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { MasterKey } from './master-key.ts';
import { openProjectKeys, type ProjectKeys } from './project-keys.ts';

/** All keys of the running installation. Never logged, never sent, never stored as it is. */
export interface Vault {
	readonly master: MasterKey;
	/** Opens what it wrapped, wraps nothing; there while the master key is being changed. */
	readonly other: MasterKey | null;
	readonly projectKeys: ProjectKeys;
}

/** Opens the vault of a migrated database, or refuses when the key does not fit it. */
export async function openVault(
	db: Database,
	master: MasterKey,
	other: MasterKey | null,
	clock: Clock
): Promise<Vault> {
	return { master, other, projectKeys: await openProjectKeys(db, master, other, clock) };
}
