import { randomBytes } from 'node:crypto';
import { instant, type Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { MasterKey } from './master-key.ts';
import type { Place } from './place.ts';
import type { Vault } from './open-vault.ts';
import { sealBytes } from './seal.ts';
import { unwrap } from './unwrap.ts';

/**
 * Keys that stay the same when the master key is changed, each for one purpose:
 * pseudonyms for research, indexes to find a secret by, the audit chain, and installation secrets.
 */
export const projectKeyNames = ['pseudonym', 'index', 'audit', 'installation'] as const;
export type ProjectKeyName = (typeof projectKeyNames)[number];
export type ProjectKeys = Readonly<Record<ProjectKeyName, Buffer>>;

const place = (name: ProjectKeyName): Place => ({
	table: 'project_key',
	row: name,
	column: 'wrapped',
	unit: 'installation'
});

/**
 * Opens the project keys, or makes them in an empty database.
 * They are also the check that the master key is the one this database was made with.
 */
export async function openProjectKeys(
	db: Database,
	master: MasterKey,
	other: MasterKey | null,
	clock: Clock
): Promise<ProjectKeys> {
	const stored = await readWrapped(db);
	if (stored.size < projectKeyNames.length) {
		if (stored.size > 0 || (await hasPeople(db))) throw wrongKey();
		await createProjectKeys(db, master, clock);
	}
	const wrapped = stored.size ? stored : await readWrapped(db);
	const keys = projectKeyNames.map((name) => {
		try {
			return [name, unwrap({ master, other }, wrapped.get(name) ?? '', place(name))];
		} catch {
			throw wrongKey();
		}
	});
	return Object.fromEntries(keys) as ProjectKeys;
}

async function readWrapped(db: Database): Promise<ReadonlyMap<string, string>> {
	const rows = await db.read.selectFrom('project_key').select(['name', 'wrapped']).execute();
	return new Map(rows.map((row) => [row.name, row.wrapped]));
}

async function hasPeople(db: Database): Promise<boolean> {
	const row = await db.read.selectFrom('person_key').select('person_id').limit(1).execute();
	return row.length > 0;
}

async function createProjectKeys(db: Database, master: MasterKey, clock: Clock): Promise<void> {
	const rows = projectKeyNames.map((name) => ({
		name,
		wrapped: sealBytes(master.key, randomBytes(32), place(name)),
		master_key_id: master.id,
		created_at: instant(clock)
	}));
	// Two nodes may start at once: the first one's keys stand, the other reads them.
	await db.write((tx) =>
		tx
			.insertInto('project_key')
			.values(rows)
			.onConflict((conflict) => conflict.column('name').doNothing())
			.execute()
	);
}

/** A project key, wrapped by the master key instead of by the other one. */
export function rewrapProjectKey(vault: Vault, name: ProjectKeyName): string {
	return sealBytes(vault.master.key, vault.projectKeys[name], place(name));
}

function wrongKey(): ServerRefusal {
	return new ServerRefusal(
		'key-wrong',
		'The master key is not the one that this database was made with.',
		'Start with the right key. Nothing was changed.'
	);
}
