import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { environmentAt } from '../behind-the-app.ts';
import { expect } from '../test.ts';

const longAgo = '2020-01-01T00:00:00.000Z';

/** Lets the session of this browser, and no other, go idle. */
export async function goIdle(page: Page): Promise<void> {
	const cookie = (await page.context().cookies()).find(({ name }) => name === 'visit');
	const idHash = createHash('sha256')
		.update(cookie?.value ?? '')
		.digest('hex');
	const { DATABASE_URL, DATA_DIR = '' } = environmentAt(page.url());
	const changed =
		DATABASE_URL === undefined
			? onSqlite(DATA_DIR, idHash)
			: await onPostgres(DATABASE_URL, idHash);
	expect(changed).toBe(1);
}

function onSqlite(dataFolder: string, idHash: string): number | bigint {
	const database = new DatabaseSync(join(dataFolder, 'terskel.sqlite'));
	const { changes } = database
		.prepare('UPDATE patient_session SET idle_until = ? WHERE id_hash = ?')
		.run(longAgo, idHash);
	database.close();
	return changes;
}

async function onPostgres(connectionString: string, idHash: string): Promise<number | null> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	const { rowCount } = await client.query(
		'UPDATE patient_session SET idle_until = $1 WHERE id_hash = $2',
		[longAgo, idHash]
	);
	await client.end();
	return rowCount;
}
