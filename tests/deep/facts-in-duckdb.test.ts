import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportFacts } from '#server/research/export-facts.ts';
import { openInventedProject } from '#server/research/projects/open-invented-project.ts';
import { contentWith } from '#server/testing/content-with.ts';
import {
	groupedByDatabase,
	lineOf,
	unitWithFacts,
	type FactGroup
} from '#server/testing/grouped-facts.ts';
import { describeOnBothDatabases } from '#server/testing/on-both-databases.ts';
import { installApart } from './install-apart.ts';

interface DuckDb {
	readonly DuckDBInstance: {
		create(path: string): Promise<{
			connect(): Promise<{
				runAndReadAll(query: string): Promise<{ getRowObjects(): unknown[] }>;
			}>;
		}>;
	};
}

const content = await contentWith('audit');

describeOnBothDatabases(
	'partitioned facts',
	(app) => {
		it('are grouped by DuckDB with the same result as by the database', async () => {
			const { unitId, actor } = await unitWithFacts(app());
			const projectId = await openInventedProject(app(), unitId);
			const parent = mkdtempSync(join(tmpdir(), 'terskel-duckdb-'));
			try {
				const folder = join(parent, 'facts');
				const written = await exportFacts(app(), actor, { folder, projectId });
				const { DuckDBInstance } = installApart(parent, '@duckdb/node-api') as DuckDb;
				const duck = await (await DuckDBInstance.create(':memory:')).connect();
				const read = await duck.runAndReadAll(
					`select form, year::varchar as year, score, band, count(*)::integer as people,
						count(distinct person)::integer as persons, avg(value) as mean
					from read_parquet('${folder}/**/*.parquet', hive_partitioning = true)
					group by all`
				);
				const groups = read.getRowObjects() as FactGroup[];
				expect(groups.map(lineOf).sort()).toEqual(await groupedByDatabase(app(), unitId));
				expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(written);
			} finally {
				rmSync(parent, { recursive: true });
			}
		});
	},
	content
);
