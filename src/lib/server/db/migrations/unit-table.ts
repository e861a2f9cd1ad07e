import type { CreateTableBuilder, Kysely } from 'kysely';

type Builder<Column extends string> = CreateTableBuilder<string, Column>;

/** Begins a table whose key starts with its unit, so that the schema can be spread by unit. */
export function unitTable<Key extends string>(
	tx: Kysely<unknown>,
	name: string,
	key: readonly Key[]
): Builder<Key | 'unit_id'> {
	let table: Builder<Key | 'unit_id'> = tx.schema
		.createTable(name)
		.addColumn('unit_id', 'text', (column) => column.notNull());
	for (const part of key) {
		// Numbers in keys count within their parent; everything else is text.
		const type = part === 'seq' || part === 'position' ? 'integer' : 'text';
		table = table.addColumn(part, type, (column) => column.notNull());
	}
	return table.addPrimaryKeyConstraint(`${name}_primary`, ['unit_id', ...key]);
}
