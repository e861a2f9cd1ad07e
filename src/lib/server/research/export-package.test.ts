import { unzipSync, strFromU8 } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AggregateTable } from '#research/tables/aggregate-table.ts';
import type { Query } from '#research/query/query.ts';
import { readQueryText } from '#research/query/read-query.ts';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { exportPackage, zipped } from './export-package.ts';
import { inventPopulation } from './invent-population.ts';
import { openInventedProject } from './projects/open-invented-project.ts';

const content = await contentWith('audit');
const hasPspp = spawnSync('pspp', ['--version']).status === 0;
const hasR = spawnSync('Rscript', ['--version']).status === 0;

const query: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1', '2025-H2'],
	by: ['gender', 'age-band']
};

async function unitOfInvented(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const actor = system('test', unitId);
	const until = app.clock.now();
	await inventPopulation(app, actor, { people: 500, seed: 5, until, formIds: ['audit'] });
	await openInventedProject(app, unitId);
	return actor;
}

/** The files of a package, out of the zip as another program reads it. */
async function unpacked(app: TestApp, actor: Awaited<ReturnType<typeof unitOfInvented>>) {
	const outcome = await aggregateScores(app, actor, { query, kind: 'download' });
	if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
	const zip = new Uint8Array(
		await new Response(zipped(exportPackage(app, outcome, 'en'))).arrayBuffer()
	);
	return { zip, files: unzipSync(zip), table: outcome.table };
}

function parsedCsv(bytes: Uint8Array): readonly Record<string, string>[] {
	const [header = '', ...lines] = strFromU8(bytes).trimEnd().split('\r\n');
	const names = header.split(',');
	return lines.map((line) =>
		Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value]))
	);
}

/** Lines of the table, and the sum of the shown counts. */
function figuresOf({ periods }: AggregateTable): readonly [number, number] {
	const rows = periods.flatMap((period) => period.rows);
	return [rows.length, rows.reduce((sum, { count }) => sum + (count ?? 0), 0)];
}

/** Empty counts by their kinds: protected, not crossed, no such number. */
function missingOf({ periods }: AggregateTable): readonly number[] {
	const empty = periods.flatMap(({ rows, isCrossed }) =>
		rows
			.filter(({ count }) => count === null)
			.map(({ strata }) => {
				const named = Object.values(strata).filter((category) => category !== 'all');
				return named.length > 1 && !isCrossed;
			})
	);
	return [empty.filter((isCell) => !isCell).length, empty.filter(Boolean).length, 0];
}

const skipped = (isThere: boolean, program: string) =>
	isThere ? '' : ` (skipped: ${program} is not installed)`;

/** What another program prints when it works in the unpacked package. */
function runOn(
	files: Readonly<Record<string, Uint8Array>>,
	program: string,
	args: readonly string[],
	input = ''
): string {
	const folder = mkdtempSync(join(tmpdir(), 'terskel-package-'));
	try {
		for (const [path, bytes] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
		}
		const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', input });
		return stdout + stderr;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describeOnBothDatabases(
	'an export package',
	(app) => {
		it('is read back by another zip, CSV and Parquet reader with the figures of the table', async () => {
			const { files, table } = await unpacked(app(), await unitOfInvented(app()));
			const csv = parsedCsv(files['data/long.csv']!);
			const shown = table.periods.flatMap(({ rows }) => rows.map(({ count }) => count));
			expect(csv.map(({ count }) => (count === '' ? null : Number(count)))).toEqual(shown);
			const parquet = files['data/long.parquet']!;
			const rows = await parquetReadObjects({
				file: parquet.buffer.slice(
					parquet.byteOffset,
					parquet.byteOffset + parquet.byteLength
				) as ArrayBuffer
			});
			expect(rows.map((row) => row['count'])).toEqual(shown);
			expect(rows.map((row) => row['class'])).toEqual(csv.map((line) => line['class']));
		});

		it('is the same to the byte for the same facts and query; checksums hold', async () => {
			const actor = await unitOfInvented(app());
			const { zip, files } = await unpacked(app(), actor);
			expect((await unpacked(app(), actor)).zip).toEqual(zip);
			const sums = strFromU8(files['SHA256SUMS']!).trimEnd().split('\n');
			expect(sums).toHaveLength(Object.keys(files).length - 1);
			for (const line of sums) {
				const [sum, path] = line.split('  ') as [string, string];
				expect([path, createHash('sha256').update(files[path]!).digest('hex')]).toEqual([
					path,
					sum
				]);
			}
		});

		it('holds the query that asks the same again, and says how it was protected', async () => {
			const { files } = await unpacked(app(), await unitOfInvented(app()));
			expect(readQueryText(strFromU8(files['query.yaml']!))).toEqual({ query });
			const methods = strFromU8(files['METHODS.md']!);
			for (const word of [
				'Counts below 5',
				'Numerator',
				'Denominator',
				'Withdrawal',
				'nearest 5'
			]) {
				expect(methods).toContain(word);
			}
		});

		it('describes every column of its CSV files for Frictionless and in the codebook', async () => {
			const { files } = await unpacked(app(), await unitOfInvented(app()));
			const described = JSON.parse(strFromU8(files['datapackage.json']!)) as {
				resources: { path: string; schema: { fields: { name: string }[] } }[];
			};
			const codebook = strFromU8(files['codebook.csv']!);
			for (const { path, schema } of described.resources) {
				const header = strFromU8(files[path]!).split('\r\n')[0];
				expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
				for (const { name } of schema.fields) expect(codebook).toContain(`,${name},`);
			}
		});

		it.runIf(hasR)(`is read by R with its own syntax${skipped(hasR, 'R')}`, async () => {
			const { files, table } = await unpacked(app(), await unitOfInvented(app()));
			const script =
				'source("read-in-r.R"); cat(nrow(d), sum(d$count, na.rm = TRUE), table(d$count_why))';
			expect(runOn(files, 'Rscript', ['-e', script])).toBe(
				[...figuresOf(table), ...missingOf(table)].join(' ')
			);
		});

		it.runIf(hasPspp)(
			`is read by PSPP with its own syntax${skipped(hasPspp, 'PSPP')}`,
			async () => {
				const { files, table } = await unpacked(app(), await unitOfInvented(app()));
				const [lines, people] = figuresOf(table);
				const more =
					'LIST count.\nAGGREGATE OUTFILE=* /BREAK=subject /lines=N /people=SUM(count).\nLIST.\n';
				const syntax = `${strFromU8(files['read-in-spss.sps']!)}\n${more}`;
				const out = runOn(files, 'pspp', ['-O', 'format=csv', '-'], syntax);
				expect(out).toContain(`audit.zone,${lines},${people}.00`);
				const listed = out.split('\n').map((line) => line.trim());
				const kinds = ['-7', '-8', '-9'].map((kind) => listed.filter((one) => one === kind).length);
				expect(kinds).toEqual(missingOf(table));
			}
		);
	},
	content
);

describe('a query file', () => {
	it('with faults says where and what to write', () => {
		const read = readQueryText(
			'terskel-query: 1\nscore: AUDIT\nmoment: intake\nperiods: []\nbye: x\n'
		);
		expect('problems' in read && read.problems.map(({ line, at }) => [line, at])).toEqual([
			[2, 'score'],
			[4, 'periods'],
			[1, '']
		]);
	});

	it('that is not YAML says so with its line', () => {
		const read = readQueryText('score: [audit\nmoment: intake');
		expect('problems' in read && read.problems[0]?.line).toBeGreaterThan(0);
	});
});
