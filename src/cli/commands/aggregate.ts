import { readFile } from 'node:fs/promises';
import type { QueryProblem } from '#research/query/query.ts';
import { readQueryText } from '#research/query/read-query.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import type { QueryWarning } from '#research/query/near-duplicates.ts';
import { exportPackage } from '#server/research/export-package.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { showProgress } from '../show-progress.ts';
import { writeFolder } from '../write-folder.ts';
import { WrongUse } from '../wrong-use.ts';

const warningWords: Readonly<Record<QueryWarning, string>> = {
	'figures-have-changed':
		'the same question was answered otherwise before; do not subtract the two.',
	'settings-have-changed': 'the same people were asked about under other settings.',
	'nearly-the-same-people':
		'nearly the same people were counted by something else in this project; do not subtract.'
};

/** Answers a query file with a protected table: the files of an export package in a folder. */
export async function aggregate(words: readonly string[]): Promise<number> {
	const options = readOptions(words, ['query', 'out', 'unit', 'project', 'reason']);
	if (options.query === undefined) throw new WrongUse('Name the query with --query q.yaml.');
	if (options.out === undefined) throw new WrongUse('Name the folder to write to with --out.');
	const { query: file, out } = options;
	const read = readQueryText(await readText(file));
	if ('problems' in read) throw new WrongUse(listOf(read.problems, file));
	return withApp('aggregate', async (app) => {
		const actor = await actorIn(app, 'aggregate', options.unit);
		const outcome = await aggregateScores(app, actor, {
			query: read.query,
			kind: 'download',
			projectId: (options.project ?? null) as ProjectId | null,
			reason: options.reason ?? 'command aggregate',
			onProgress: (done, of) => showProgress('periods', done, of)
		});
		if ('problems' in outcome) throw new WrongUse(listOf(outcome.problems, file));
		const files = exportPackage(app, outcome, 'en');
		await writeFolder(out, files);
		for (const warning of outcome.warnings) console.log(`Note: ${warningWords[warning]}`);
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

function listOf(problems: readonly QueryProblem[], file: string): string {
	return problems
		.map(({ at, line, message, remedy }) => {
			const place = [file, line ?? '', at].filter(Boolean).join(':');
			return `${place} ${message} ${remedy}`;
		})
		.join('\n');
}
