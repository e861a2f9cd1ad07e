import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { QueryProblem } from '#research/query/query.ts';
import { readQueryText } from '#research/query/read-query.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import { exportPackage } from '#server/research/export-package.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Answers a query file with a protected table: the files of an export package in a folder. */
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
		const files = exportPackage(app, outcome, 'en');
		for (const { path, content } of files) await writeWhole(join(out, path), content);
		console.log(`${files.length} files are in ${out}. Result ${outcome.resultHash}.`);
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
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(`${path}.part`, content);
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
