import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/lib/server/app.ts';
import { system } from '../../src/lib/server/auth/actor.ts';
import { createUnit } from '../../src/lib/server/care/create-unit.ts';
import { aggregateScores } from '../../src/lib/server/research/aggregate-scores.ts';
import { exportPackage, zipped } from '../../src/lib/server/research/export-package.ts';
import { contentWith } from '../../src/lib/server/testing/content-with.ts';
import { standingClock } from '../../src/lib/server/testing/standing-clock.ts';
import { testSettings } from '../../src/lib/server/testing/on-both-databases.ts';
import type { Bench } from './bench.ts';

/** `TERSKEL_BENCH_FACTS=10000000` shows that memory does not grow with them. */
const facts = Number(process.env['TERSKEL_BENCH_FACTS'] ?? 1_000_000);
const dataFolder = mkdtempSync(join(tmpdir(), 'terskel-bench-'));
process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));

const app = await openApp(
	testSettings(dataFolder, null),
	await contentWith('audit'),
	standingClock()
);
const unitId = await createUnit(app, system('bench'), { name: 'Bench' });
// One AUDIT each, all in one half-year: the most that a single table can have to count.
await app.db.write((tx) =>
	sql`insert into score_fact (unit_id, id, pseudonym, response_reference, form_id, form_version,
			score, value, lower, upper, is_complete, answered, total, declined, band, possible_bands,
			occasion, moment, week, age_band, gender, mode, computed_at)
		with recursive n(i) as (select 1 union all select i + 1 from n where i < ${facts})
		select ${unitId}, i, 'p' || i, 'r' || i, 'audit', '1.0.0', 'zone', i * 7919 % 41, 0, 40, 1, 10, 10, 0,
			case when i * 7919 % 41 < 8 then 'low' when i * 7919 % 41 < 16 then 'hazardous'
				when i * 7919 % 41 < 20 then 'harmful' else 'high' end,
			'[]', 1, 'intake', '2026-W' || (10 + i % 15),
			case i % 5 when 0 then 'under-25' when 1 then '25-34' when 2 then '35-44'
				when 3 then '45-54' else '55-and-over' end,
			case when i % 50 = 0 then 'other' when i % 3 = 0 then 'woman' else 'man' end,
			case when i % 9 = 0 then 'waiting-room' else 'own-device' end, ''
		from n`.execute(tx)
);

let isTold = false;

async function wholePackage(): Promise<void> {
	const outcome = await aggregateScores(app, system('bench', unitId), {
		query: {
			measure: 'bands',
			score: 'audit.zone',
			moment: 'intake',
			periods: ['2026-H1'],
			by: ['gender', 'age-band']
		},
		kind: 'preview'
	});
	if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
	await new Response(zipped(exportPackage(app, outcome, 'en'))).arrayBuffer();
	if (!isTold)
		process.stderr.write(
			`  resident at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`
		);
	isTold = true;
}

export const benches: readonly Bench[] = [
	{
		what: 'a million score facts to a protected export package',
		ours: { name: 'query, protect, package', run: wholePackage },
		floor: {
			name: 'the grouping alone, in SQLite',
			run: () =>
				sql`select band, gender, age_band, mode, value, count(*) from score_fact
					where unit_id = ${unitId} group by 1, 2, 3, 4, 5`.execute(app.db.read)
		},
		goal: { microseconds: 5_000_000 }
	}
];
