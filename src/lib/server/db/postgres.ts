import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, Work } from './database.ts';
import type { Tables } from './tables.ts';

const int8 = 20;
const deadlock = '40P01';
const serializationFailure = '40001';

/** Counts come as 64-bit integers, which pg would hand over as text. */
const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
		oid === int8
			? Number
			: pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
};

function isWorthAnotherTry(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	return code === deadlock || code === serializationFailure;
}

/** Opens PostgreSQL with a pool of connections. */
export function openPostgres(url: string, connections: number): Database {
	const pool = new pg.Pool({ connectionString: url, max: connections, types });
	// A connection that breaks while idle is replaced by the pool; without a listener it would end us.
	pool.on('error', () => {});
	const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

	async function write<Result>(work: Work<Result>, triesLeft = 3): Promise<Result> {
		try {
			return await kysely.transaction().execute(work);
		} catch (error) {
			if (triesLeft > 1 && isWorthAnotherTry(error)) return write(work, triesLeft - 1);
			throw error;
		}
	}

	return {
		engine: 'postgres',
		read: kysely,
		schema: kysely,
		write: (work) => write(work),
		held: (query) => query.forUpdate() as typeof query,
		makeAppendOnly: async (tx, table) => {
			await sql
				.raw(
					`create or replace function refuse_change() returns trigger language plpgsql as
					$$ begin raise exception '% is append-only', tg_table_name; end $$`
				)
				.execute(tx);
			await sql
				.raw(
					`create trigger ${table}_refuses_change before update or delete or truncate on ${table}
					for each statement execute function refuse_change()`
				)
				.execute(tx);
		},
		scrub: async () => {
			await sql`vacuum person_key`.execute(kysely);
		},
		close: () => kysely.destroy()
	};
}
