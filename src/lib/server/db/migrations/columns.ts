import type { CreateTableBuilder } from 'kysely';

type Builder = CreateTableBuilder<string, string>;

/** Adds text columns that always hold something. */
export function texts(...names: string[]): (table: Builder) => Builder {
	return (table) =>
		names.reduce((built, name) => built.addColumn(name, 'text', (c) => c.notNull()), table);
}

/** Adds text columns that may be empty. */
export function optionalTexts(...names: string[]): (table: Builder) => Builder {
	return (table) => names.reduce((built, name) => built.addColumn(name, 'text'), table);
}

/** Adds integer columns that always hold something. */
export function integers(...names: string[]): (table: Builder) => Builder {
	return (table) =>
		names.reduce((built, name) => built.addColumn(name, 'integer', (c) => c.notNull()), table);
}

/** Says that `column` names a row of `parent` in the same unit. */
export function within(parent: string, column: string): (table: Builder) => Builder {
	return (table) =>
		table.addForeignKeyConstraint(`${column}_is_${parent}`, ['unit_id', column], parent, [
			'unit_id',
			'id'
		]);
}
