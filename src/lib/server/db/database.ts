import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Something to ask the database with: the database itself or a transaction. */
export type Queries = Kysely<Tables>;

/** What a piece of work does inside its transaction. It awaits nothing but the database. */
export type Work<Result> = (tx: Queries) => Promise<Result>;

/** The open database. What differs between the two engines is behind this. */
export interface Database {
	readonly engine: 'sqlite' | 'postgres';
	/** For reading what is committed. */
	readonly read: Queries;
	/** For migrations alone. */
	readonly schema: Queries;
	/**
	 * Does the work in one transaction and resolves once it is durable.
	 * On SQLite the work of many people shares a commit; each still succeeds or fails by itself.
	 */
	write<Result>(work: Work<Result>): Promise<Result>;
	/** Makes a select hold its rows against other writers until the transaction ends. */
	held<Query extends SelectQueryBuilder<Tables, keyof Tables, unknown>>(query: Query): Query;
	/** Makes a table refuse every update and delete. */
	makeAppendOnly(tx: Kysely<unknown>, table: string): Promise<void>;
	/** After an erasure: leaves nothing of the old row in the files. */
	scrub(): Promise<void>;
	close(): Promise<void>;
}
