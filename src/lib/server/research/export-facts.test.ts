import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { exportFacts } from './export-facts.ts';
import { inventPopulation } from './invent-population.ts';
import { openInventedProject } from './projects/open-invented-project.ts';

const content = await contentWith('audit');

async function population(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const actor = system('test', unitId);
	const until = app.clock.now();
	await inventPopulation(app, actor, { people: 200, seed: 4, until, formIds: ['audit'] });
	return { unitId, actor };
}

describeOnBothDatabases(
	'facts as partitioned Parquet',
	(app) => {
		it('are grouped by DuckDB with the same result as by the database', async () => {
			const { unitId, actor } = await population(app());
			const projectId = await openInventedProject(app(), unitId);
			const parent = mkdtempSync(join(tmpdir(), 'terskel-facts-'));
			try {
				const folder = join(parent, 'facts');
				const written = await exportFacts(app(), actor, { folder, projectId });
				const duck = await (await DuckDBInstance.create(':memory:')).connect();
				const read = await duck.runAndReadAll(
					`select form, year::varchar as year, score, band, count(*)::integer as people,
						count(distinct person)::integer as persons, avg(value) as mean
					from read_parquet('${folder}/**/*.parquet', hive_partitioning = true)
					group by all order by all`
				);
				const byDuck = read.getRowObjects();
				const byDatabase = await app()
					.db.read.selectFrom('score_fact')
					.select(['form_id', 'score', 'band'])
					.select((fact) =>
						fact.fn<string>('substr', ['week', fact.val(1), fact.val(4)]).as('year')
					)
					.select((fact) => fact.fn.countAll<number>().as('people'))
					.select((fact) => fact.fn.count<number>('pseudonym').distinct().as('persons'))
					.select((fact) => fact.fn.avg<number | null>('value').as('mean'))
					.where('unit_id', '=', unitId)
					.groupBy(['form_id', 'year', 'score', 'band'])
					.execute();
				const line = (fields: readonly unknown[]) => fields.map(String).join(' ');
				const rounded = (mean: unknown) => (mean === null ? null : Number(mean).toFixed(5));
				expect(
					byDuck
						.map((row) =>
							line([
								row['form'],
								row['year'],
								row['score'],
								row['band'],
								row['people'],
								row['persons'],
								rounded(row['mean'])
							])
						)
						.sort()
				).toEqual(
					byDatabase
						.map((row) =>
							line([
								row.form_id,
								row.year,
								row.score,
								row.band,
								row.people,
								row.persons,
								rounded(row.mean)
							])
						)
						.sort()
				);
				const total = byDuck.reduce((sum, row) => sum + Number(row['people']), 0);
				expect(total).toBe(written);
			} finally {
				rmSync(parent, { recursive: true });
			}
		});

		it('leave nothing without an approved project, nor when writing fails', async () => {
			const { unitId, actor } = await population(app());
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
