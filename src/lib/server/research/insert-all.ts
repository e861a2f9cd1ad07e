import type { Insertable } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';

// Within what both engines take as parameters of one statement.
const parametersAtOnce = 12_000;

/** Inserts rows, many with each statement. */
export async function insertAll<Table extends keyof Tables>(
	tx: Queries,
	table: Table,
	rows: readonly Insertable<Tables[Table]>[]
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const atOnce = Math.floor(parametersAtOnce / Object.keys(first).length);
	for (let from = 0; from < rows.length; from += atOnce) {
		await tx
			.insertInto(table)
			.values(rows.slice(from, from + atOnce))
			.execute();
	}
}
