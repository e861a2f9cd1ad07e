import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { openApp } from '../app.ts';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { testSettings } from '../testing/on-both-databases.ts';
import { standingClock } from '../testing/standing-clock.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { inventPopulation } from './invent-population.ts';

const postgres = inject('postgres');

async function onServer(...statements: readonly string[]): Promise<void> {
	if (!postgres.isThere) throw new Error(postgres.because);
	const client = new pg.Client({ connectionString: postgres.url });
	await client.connect();
	for (const statement of statements) await client.query(statement);
	await client.end();
}

function addressOf(name: string): string {
	const url = new URL(postgres.isThere ? postgres.url : '');
	url.pathname = `/${name}`;
	return url.href;
}

describe.runIf(postgres.isThere)('RESEARCH_DATABASE_URL', () => {
	it('is where people are counted: facts that are there alone are in the figures', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'terskel-replica-'));
		const [main, replica] = ['main', 'copy'].map(
			(what) => `test_${what}_${randomBytes(5).toString('hex')}`
		) as [string, string];
		await onServer(`create database ${main}`);
		const database = { engine: 'postgres', url: addressOf(main), connections: 2 } as const;
		const settings = testSettings(folder, database);
		const content = await contentWith('audit');
		const first = await openApp(settings, content, standingClock());
		const unitId = await createUnit(first, system('test'), { name: 'Oppdiktet' });
		const actor = system('test', unitId);
		const until = first.clock.now();
		await inventPopulation(first, actor, { people: 300, seed: 5, until, formIds: ['audit'] });
		await first.close();
		// A copy as a replica holds it; then the facts are gone from the database itself.
		await onServer(`create database ${replica} template ${main}`);
		const researchDatabase = { ...database, url: addressOf(replica) };
		const second = await openApp({ ...settings, researchDatabase }, content, standingClock());
		try {
			await second.db.write((tx) => tx.deleteFrom('score_fact').execute());
			const outcome = await aggregateScores(second, actor, {
				query: {
					measure: 'bands',
					score: 'audit.zone',
					moment: 'intake',
					periods: ['2026-H1', '2025-H2'],
					by: []
				},
				kind: 'preview'
			});
			if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
			const shown = outcome.table.periods.flatMap(({ rows }) => rows.map(({ count }) => count));
			expect(shown.some((count) => count !== null && count > 0)).toBe(true);
		} finally {
			await second.close();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
