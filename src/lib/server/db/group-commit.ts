import { sql, type Kysely } from 'kysely';
import { inGroups } from './in-groups.ts';

type Transact<DB> = <Result>(work: (tx: Kysely<DB>) => Promise<Result>) => Promise<Result>;

interface Waiting<DB> {
	readonly work: (tx: Kysely<DB>) => Promise<unknown>;
	readonly resolve: (value: never) => void;
	readonly reject: (error: unknown) => void;
}

type Settle = () => void;

/**
 * Puts work that arrives while another commit is under way, or in the same tick, into one
 * transaction: one fsync for many people. A failed piece is undone alone; a failed commit fails
 * all of its group; nobody is answered before the commit.
 */
export function groupCommit<DB>(transact: Transact<DB>): Transact<DB> {
	const commit = inGroups<Waiting<DB>>((group) => commitGroup(transact, group));
	return (work) => new Promise((resolve, reject) => commit({ work, resolve, reject }));
}

async function commitGroup<DB>(
	transact: Transact<DB>,
	group: readonly Waiting<DB>[]
): Promise<void> {
	const [only] = group;
	if (only && group.length === 1) {
		// Alone, the transaction itself is the undo; no savepoint needed.
		await transact(only.work).then((value) => only.resolve(value as never), only.reject);
		return;
	}
	try {
		const settlements = await transact(async (tx) => {
			const outcomes: Settle[] = [];
			for (const one of group) outcomes.push(await runInSavepoint(tx, one));
			return outcomes;
		});
		for (const settle of settlements) settle();
	} catch (error) {
		for (const one of group) one.reject(error);
	}
}

async function runInSavepoint<DB>(tx: Kysely<DB>, one: Waiting<DB>): Promise<Settle> {
	await sql`savepoint piece`.execute(tx);
	try {
		const value = await one.work(tx);
		await sql`release savepoint piece`.execute(tx);
		return () => one.resolve(value as never);
	} catch (error) {
		await sql`rollback to savepoint piece`.execute(tx);
		await sql`release savepoint piece`.execute(tx);
		return () => one.reject(error);
	}
}
