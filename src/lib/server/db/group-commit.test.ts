import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type Generated } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { groupCommit } from './group-commit.ts';

interface Notes {
	note: { id: Generated<number>; text: string };
}

let db: Kysely<Notes>;
let commits: number;
let write: <Result>(work: (tx: Kysely<Notes>) => Promise<Result>) => Promise<Result>;

beforeEach(async () => {
	const database = new Sqlite(':memory:');
	db = new Kysely<Notes>({ dialect: new SqliteDialect({ database }) });
	await db.schema
		.createTable('note')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('text', 'text', (column) => column.notNull().unique())
		.execute();
	commits = 0;
	write = groupCommit<Notes>(async (work) => {
		const result = await db.transaction().execute(work);
		commits++;
		return result;
	});
});
afterEach(() => db.destroy());

const note = (text: string) => (tx: Kysely<Notes>) =>
	tx.insertInto('note').values({ text }).returning('id').executeTakeFirstOrThrow();

async function notes(): Promise<string[]> {
	const rows = await db.selectFrom('note').select('text').orderBy('id').execute();
	return rows.map((row) => row.text);
}

describe('group commit', () => {
	it('puts what arrives together into one commit, in order', async () => {
		const results = await Promise.all(['a', 'b', 'c'].map((text) => write(note(text))));
		expect(results).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
		expect(await notes()).toEqual(['a', 'b', 'c']);
		expect(commits).toBe(1);
	});

	it('what fails is undone alone', async () => {
		const failing = write(async (tx) => {
			await note('half')(tx);
			throw new Error('no');
		});
		const outcomes = await Promise.allSettled([write(note('a')), failing, write(note('b'))]);
		expect(outcomes.map((outcome) => outcome.status)).toEqual([
			'fulfilled',
			'rejected',
			'fulfilled'
		]);
		expect(await notes()).toEqual(['a', 'b']);
	});

	it('what fails in the database is undone alone, too', async () => {
		const outcomes = await Promise.allSettled(['a', 'a', 'b'].map((text) => write(note(text))));
		expect(outcomes.map((outcome) => outcome.status)).toEqual([
			'fulfilled',
			'rejected',
			'fulfilled'
		]);
		expect(await notes()).toEqual(['a', 'b']);
	});

	it('a failed commit fails everybody in it, and the next group goes on', async () => {
		let isBroken = true;
		write = groupCommit<Notes>((work) =>
			db.transaction().execute(async (tx) => {
				const result = await work(tx);
				if (isBroken) throw new Error('disk full');
				return result;
			})
		);
		const outcomes = await Promise.allSettled([write(note('a')), write(note('b'))]);
		expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
		expect(await notes()).toEqual([]);
		isBroken = false;
		await write(note('c'));
		expect(await notes()).toEqual(['c']);
	});

	it('what arrives during a commit waits for the next', async () => {
		const first = write(async (tx) => {
			const later = write(note('later'));
			await note('first')(tx);
			return { later };
		});
		const { later } = await first;
		await later;
		expect(await notes()).toEqual(['first', 'later']);
		expect(commits).toBe(2);
	});
});
