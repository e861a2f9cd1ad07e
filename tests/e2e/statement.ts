import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** Says something to the database of a server, behind the app. Values stand as `$1`, `$2` in order. */
export async function statement(
	{ DATABASE_URL, DATA_DIR = '' }: Readonly<Record<string, string>>,
	text: string,
	...values: readonly string[]
): Promise<readonly unknown[]> {
	if (DATABASE_URL === undefined) {
		const database = new DatabaseSync(join(DATA_DIR, 'terskel.sqlite'), { timeout: 20_000 });
		const rows = database.prepare(text.replace(/\$\d/g, '?')).all(...values);
		database.close();
		return rows;
	}
	const client = new pg.Client({ connectionString: DATABASE_URL });
	await client.connect();
	const { rows } = await client.query<object>(text, [...values]);
	await client.end();
	return rows;
}
