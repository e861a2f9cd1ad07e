import { parquetReadObjects } from 'hyparquet';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { contentWith } from '../testing/content-with.ts';
import {
	groupedByDatabase,
	lineOf,
	unitWithFacts,
	type FactGroup
} from '../testing/grouped-facts.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { exportFacts } from './export-facts.ts';
import { openInventedProject } from './projects/open-invented-project.ts';

const content = await contentWith('audit');

interface Fact extends Pick<FactGroup, 'form' | 'year' | 'score' | 'band'> {
	readonly person: string;
	readonly value: number | null;
}

/** Every line of every file, with what its folders say. */
async function readFacts(folder: string): Promise<Fact[]> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const parts = files
		.filter((file) => file.endsWith('.parquet'))
		.map(async (file) => {
			const [form, year] = file.split(sep).map((name) => name.replace(/^.*=/, ''));
			const { buffer } = new Uint8Array(readFileSync(join(folder, file)));
			const rows = await parquetReadObjects({ file: buffer });
			return rows.map((row) => ({ ...row, form, year }) as Fact);
		});
	return (await Promise.all(parts)).flat();
}

function grouped(facts: readonly Fact[]): string[] {
	const groups = Map.groupBy(facts, ({ form, year, score, band }) =>
		JSON.stringify([form, year, score, band])
	);
	return [...groups.values()]
		.map((group) => {
			const values = group.map(({ value }) => value).filter((value) => value !== null);
			const sum = values.reduce((total, value) => total + value, 0);
			return lineOf({
				...group[0]!,
				people: group.length,
				persons: new Set(group.map(({ person }) => person)).size,
				mean: values.length === 0 ? null : sum / values.length
			});
		})
		.sort();
}

describeOnBothDatabases(
	'facts as partitioned Parquet',
	(app) => {
		it('hold what the database holds, by another reader of Parquet', async () => {
			const { unitId, actor } = await unitWithFacts(app());
			const projectId = await openInventedProject(app(), unitId);
			const parent = mkdtempSync(join(tmpdir(), 'terskel-facts-'));
			try {
				const folder = join(parent, 'facts');
				const written = await exportFacts(app(), actor, { folder, projectId });
				const facts = await readFacts(folder);
				expect(facts).toHaveLength(written);
				expect(grouped(facts)).toEqual(await groupedByDatabase(app(), unitId));
			} finally {
				rmSync(parent, { recursive: true });
			}
		});

		it('leave nothing without an approved project, nor when writing fails', async () => {
			const { unitId, actor } = await unitWithFacts(app());
			const parent = mkdtempSync(join(tmpdir(), 'terskel-facts-'));
			try {
				const folder = join(parent, 'facts');
				const refused = exportFacts(app(), actor, { folder, projectId: null });
				expect(await refusalOf(refused)).toBe('not-allowed');
				const projectId = await openInventedProject(app(), unitId);
				const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
				const failing = exportFacts(app(), actor, {
					folder,
					projectId,
					onProgress: () => {
						throw full;
					}
				});
				expect(await refusalOf(failing)).toBe('conflict');
				expect(existsSync(folder)).toBe(false);
				expect(readdirSync(parent)).toEqual([]);
			} finally {
				rmSync(parent, { recursive: true });
			}
		});
	},
	content
);
