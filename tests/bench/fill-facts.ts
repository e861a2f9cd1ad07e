// `node tests/bench/fill-facts.ts COUNT`: a database in DATA_DIR with so many score facts.
import { sql } from 'kysely';
import { openApp } from '../../src/lib/server/app.ts';
import { system } from '../../src/lib/server/auth/actor.ts';
import { createUnit } from '../../src/lib/server/care/create-unit.ts';
import { openInventedProject } from '../../src/lib/server/research/projects/open-invented-project.ts';
import { settingsFromEnvironment } from '../../src/lib/server/settings/settings-from-environment.ts';
import { contentWith } from '../../src/lib/server/testing/content-with.ts';
import { standingClock } from '../../src/lib/server/testing/standing-clock.ts';

const facts = Number(process.argv[2]);
const atOnce = 250_000;

const app = await openApp(
	settingsFromEnvironment(),
	await contentWith('audit'),
	standingClock(new Date().toISOString())
);
const unitId = await createUnit(app, system('bench'), { name: 'Bench' });
await openInventedProject(app, unitId);
// Indexes are made when everything is there: that is quicker, and they are the same.
const indexes = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master
	where type = 'index' and tbl_name in ('score_fact', 'response_fact') and sql is not null`.execute(
	app.db.read
);
for (const { name } of indexes.rows) {
	await app.db.write(async (tx) => void (await sql.raw(`drop index ${name}`).execute(tx)));
}
// One AUDIT each, all in one half-year: the most that a single table can have to count. People come
// in the order of their pseudonyms' digests, as they do in a unit, not in the order of the table.
for (let from = 1; from <= facts; from += atOnce) {
	const until = Math.min(facts, from + atOnce - 1);
	await app.db.write((tx) =>
		sql`insert into score_fact (unit_id, id, pseudonym, response_reference, form_id, form_version,
				score, value, lower, upper, is_complete, answered, total, declined, band, possible_bands,
				occasion, moment, week, age_band, gender, mode, computed_at, record_key)
			with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${until})
			select ${unitId}, printf('%010d', i), printf('%08x%08x', i * 2654435761 % 4294967296, i),
				printf('r%010d', i), 'audit', '1.0.0', 'zone',
				i * 7919 % 41, 0, 40, 1, 10, 10, 0,
				case when i * 7919 % 41 < 8 then 'low' when i * 7919 % 41 < 16 then 'hazardous'
					when i * 7919 % 41 < 20 then 'harmful' else 'high' end,
				'[]', 1, 'intake', '2025-W' || (10 + i % 15),
				case i % 5 when 0 then 'under-25' when 1 then '25-34' when 2 then '35-44'
					when 3 then '45-54' else '55-and-over' end,
				case when i % 50 = 0 then 'other' when i % 3 = 0 then 'woman' else 'man' end,
				case when i % 9 = 0 then 'waiting-room' else 'own-device' end, '', i % 16777216
			from n`.execute(tx)
	);
	await app.db.write((tx) =>
		sql`insert into response_fact (unit_id, response_reference, pseudonym, form_id, form_version,
				rater, occasion, moment, week, age_band, gender, mode, record_key)
			select unit_id, response_reference, pseudonym, form_id, form_version, rater, occasion, moment,
				week, age_band, gender, mode, record_key
			from score_fact where id between printf('%010d', ${from}) and printf('%010d', ${until})`.execute(tx)
	);
}
for (const index of indexes.rows) {
	await app.db.write(async (tx) => void (await sql.raw(index.sql).execute(tx)));
}
await app.close();
