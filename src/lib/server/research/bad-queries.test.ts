import { expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { system, type StaffActor } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import type { UnitId } from '../ids.ts';
import { contentWith } from '../testing/content-with.ts';
import { inventFacts } from '../testing/invented-facts.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn } from '../testing/people.ts';
import { aggregateScores } from './aggregate-scores.ts';

const content = await contentWith('audit');
const query: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1'],
	by: []
};

async function ask(app: TestApp, researcher: StaffActor, change: Partial<Query> = {}) {
	return aggregateScores(app, researcher, { query: { ...query, ...change }, kind: 'preview' });
}

/** What the audit log and the log of queries have of asking in a unit. */
async function tracesIn(app: TestApp, unitId: UnitId) {
	const audited = await app.db.read
		.selectFrom('audit_event')
		.select(['act', 'outcome'])
		.where('unit_id', '=', unitId)
		.where('act', '=', 'aggregateScores')
		.execute();
	const [logged, kept] = await Promise.all(
		(['research_export', 'research_release'] as const).map((table) =>
			app.db.read.selectFrom(table).select('id').where('unit_id', '=', unitId).execute()
		)
	);
	return {
		audited: audited.map(({ outcome }) => outcome),
		logged: logged!.length,
		kept: kept!.length
	};
}

describeOnBothDatabases(
	'a query that cannot be answered',
	(app) => {
		it.each([
			['an unknown stratum', { by: ['place'] }, 'no-such-stratum'],
			['a threshold below the floor', { threshold: 2 }, 'threshold-too-low'],
			['a period that is not over', { periods: ['2026-H2'] }, 'period-not-over'],
			['an unknown score', { score: 'audit.zonne' }, 'no-such-score']
		])('because of %s is told so, audited, and counts nothing', async (_says, change, code) => {
			const unitId = await createUnit(app(), system('test'), { name: 'Prøveenheten' });
			await inventFacts(
				app(),
				unitId,
				Array.from({ length: 40 }, (_, i) => ({ person: `p${i}`, band: 'low' }))
			);
			const outcome = await ask(app(), staffIn(unitId, 'researcher'), change);
			expect('problems' in outcome && outcome.problems.map((one) => one.code)).toEqual([code]);
			expect(JSON.stringify(outcome)).not.toContain('40');
			expect(await tracesIn(app(), unitId)).toEqual({ audited: ['done'], logged: 0, kept: 0 });
		});

		it('because nobody has consented says no more than that there are too few, audited', async () => {
			const { unitId } = await newTestUnit(app());
			const empty = await createUnit(app(), system('test'), { name: 'Tom' });
			const [one, other] = await Promise.all(
				[unitId, empty].map((id) => ask(app(), staffIn(id, 'researcher')))
			);
			if ('problems' in one! || 'problems' in other!) throw new Error('The query is right.');
			expect(one!.table).toEqual(other!.table);
			expect(one!.resultHash).toBe(other!.resultHash);
			expect(one!.table.periods[0]!.rows.map(({ count, of }) => [count, of])).toEqual(
				Array.from({ length: 6 }, () => [null, null])
			);
			expect(await tracesIn(app(), unitId)).toEqual({ audited: ['done'], logged: 1, kept: 1 });
		});
	},
	content
);
