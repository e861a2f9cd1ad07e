import type { App } from '../app.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import type { Queries } from '../db/database.ts';
import { rewrapPersonKey } from '../vault/person-key.ts';
import { projectKeyNames, rewrapProjectKey } from '../vault/project-keys.ts';
import { verb } from './verb.ts';

// Small enough that nobody who is saving answers has to wait for it.
const batchSize = 100;

export interface Rotation {
	readonly personKeys: number;
	readonly projectKeys: number;
}

/**
 * Wraps every key that another master key wrapped with the present one, while the app is running.
 * Stopped half way it goes on where it was. The data itself is not touched.
 */
export const rotateKeys = verb(
	{
		name: 'rotateKeys',
		capability: 'key:rotate',
		by: ['system'],
		leaves: 'audit-event',
		on: theInstallation
	},
	async ({ app, write }, _input: Record<string, never>): Promise<Rotation> => {
		let personKeys = 0;
		for (let done = -1; done !== 0; personKeys += done) {
			done = await app.db.write((tx) => rewrapBatch(tx, app));
		}
		// Last: from here on the old key is no longer needed to start.
		const projectKeys = await write((tx) => rewrapProjectKeys(tx, app));
		await app.db.scrub();
		return { personKeys, projectKeys };
	}
);

async function rewrapBatch(tx: Queries, app: App): Promise<number> {
	const rows = await app.db
		.held(
			tx
				.selectFrom('person_key')
				.select(['unit_id', 'person_id', 'wrapped', 'master_key_id'])
				.where('master_key_id', '!=', app.vault.master.id)
				.where('wrapped', 'is not', null)
				.limit(batchSize)
		)
		.execute();
	for (const { unit_id, person_id, wrapped } of rows) {
		await tx
			.updateTable('person_key')
			.set({
				wrapped: rewrapPersonKey(app.vault, unit_id, person_id, wrapped!),
				master_key_id: app.vault.master.id
			})
			.where('unit_id', '=', unit_id)
			.where('person_id', '=', person_id)
			.execute();
	}
	return rows.length;
}

async function rewrapProjectKeys(tx: Queries, app: App): Promise<number> {
	let changed = 0;
	for (const name of projectKeyNames) {
		const { numUpdatedRows } = await tx
			.updateTable('project_key')
			.set({ wrapped: rewrapProjectKey(app.vault, name), master_key_id: app.vault.master.id })
			.where('name', '=', name)
			.where('master_key_id', '!=', app.vault.master.id)
			.executeTakeFirst();
		changed += Number(numUpdatedRows);
	}
	return changed;
}
