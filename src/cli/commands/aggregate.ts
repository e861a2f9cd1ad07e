import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueryProblem } from '#research/query/query.ts';
import { queryDocument, readQueryText } from '#research/query/read-query.ts';
import { tableCsv } from '#research/tables/table-csv.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Answers a query file with a protected table: a CSV and the query that was answered. */
export async function aggregate(words: readonly string[]): Promise<number> {
	const options = readOptions(words, ['query', 'out', 'unit']);
	if (options.query === undefined) throw new WrongUse('Name the query with --query q.yaml.');
	if (options.out === undefined) throw new WrongUse('Name the folder to write to with --out.');
	const { query: file, out } = options;
	const read = readQueryText(await readText(file));
	if ('problems' in read) throw new WrongUse(listOf(read.problems, file));
	return withApp('aggregate', async (app) => {
		const actor = await actorIn(app, 'aggregate', options.unit);
		const outcome = await aggregateScores(app, actor, { query: read.query, kind: 'download' });
		if ('problems' in outcome) throw new WrongUse(listOf(outcome.problems, file));
		const { table, queryHash, resultHash } = outcome;
		const { threshold, rounding } = table.asked;
		const lines = tableCsv(table, {
			language: 'en',
			control: `Counts below ${threshold} and counts that could give them away are empty; shown counts are rounded to the nearest ${rounding}.`,
			counted:
				'Each person once: the first response of the moment in the period; only those whose band is certain.',
			notCertain: 'without a certain band'
		});
		await mkdir(out, { recursive: true });
		await writeWhole(join(out, 'table.csv'), [...lines].join(''));
		const answered = { ...queryDocument(read.query), queryHash, resultHash };
		await writeWhole(join(out, 'query.json'), `${JSON.stringify(answered, null, '\t')}\n`);
		console.log(`table.csv and query.json are in ${out}. Result ${resultHash}.`);
		return 0;
	});
}

async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch {
		throw new WrongUse(`The file ${path} can't be read: check the path.`);
	}
}

/** Under another name until it is whole: a full disk leaves no half file that looks like one. */
async function writeWhole(path: string, text: string): Promise<void> {
	await writeFile(`${path}.part`, text);
	await rename(`${path}.part`, path);
}

function listOf(problems: readonly QueryProblem[], file: string): string {
	return problems
		.map(({ at, line, message, remedy }) => {
			const place = [file, line ?? '', at].filter(Boolean).join(':');
			return `${place} ${message} ${remedy}`;
		})
		.join('\n');
}
