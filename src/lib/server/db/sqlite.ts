import Sqlite from 'better-sqlite3';
import {
	CompiledQuery,
	Kysely,
	sql,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type Driver,
	type SqliteDatabase
} from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './database.ts';
import { groupCommit } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Takes the write lock at once: a reader that becomes a writer cannot wait for it in SQLite. */
class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}

class ImmediateSqliteDialect extends SqliteDialect {
	readonly #database: SqliteDatabase;

	constructor(database: SqliteDatabase) {
		super({ database });
		this.#database = database;
	}

	override createDriver(): Driver {
		return new ImmediateDriver({ database: this.#database });
	}
}

/** Keeps prepared statements: preparing costs more than most of our statements do. */
function withPreparedStatements(connection: Sqlite.Database): SqliteDatabase {
	const prepared = new Map<string, Sqlite.Statement<unknown[]>>();
	return {
		prepare: (text) => {
			const known = prepared.get(text);
			if (known) return known;
			const statement = connection.prepare<unknown[]>(text);
			if (prepared.size > 500) prepared.clear();
			prepared.set(text, statement);
			return statement;
		},
		close: () => connection.close()
	};
}

function connect(file: string, isReader: boolean): Sqlite.Database {
	const connection = new Sqlite(file, { readonly: isReader, timeout: 10_000 });
	if (!isReader) {
		connection.pragma('journal_mode = WAL');
		connection.pragma('synchronous = FULL');
		connection.pragma('foreign_keys = ON');
		// Undo of one piece of a group is kept in memory, not in a temporary file with health data.
		connection.pragma('temp_store = MEMORY');
		// Otherwise `insert or replace` would slip past the triggers of append-only tables.
		connection.pragma('recursive_triggers = ON');
		// Erased keys must not linger in free pages.
		connection.pragma('secure_delete = ON');
	}
	return connection;
}

/** Opens the embedded database: one connection that writes, one that reads what is committed. */
export function openSqlite(file: string): Database {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const writing = connect(file, false);
	const reading = connect(file, true);
	const writer = new Kysely<Tables>({
		dialect: new ImmediateSqliteDialect(withPreparedStatements(writing))
	});
	const read = new Kysely<Tables>({
		dialect: new SqliteDialect({ database: withPreparedStatements(reading) })
	});

	return {
		engine: 'sqlite',
		read,
		schema: writer,
		write: groupCommit<Tables>((work) => writer.transaction().execute(work)),
		held: (query) => query,
		makeAppendOnly: async (tx, table) => {
			for (const change of ['update', 'delete']) {
				await sql
					.raw(
						`create trigger ${table}_refuses_${change} before ${change} on ${table}
						begin select raise(abort, '${table} is append-only'); end`
					)
					.execute(tx);
			}
		},
		scrub: async () => {
			writing.pragma('wal_checkpoint(TRUNCATE)');
		},
		close: async () => {
			// Closed by hand too: Kysely leaves a connection that it never used open.
			await read.destroy();
			await writer.destroy();
			reading.close();
			writing.close();
		}
	};
}
