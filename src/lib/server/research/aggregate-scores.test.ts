import { expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';

import { system, type StaffActor } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import type { UnitId } from '../ids.ts';
import { contentWith } from '../testing/content-with.ts';
import { inventFacts, type InventedFact } from '../testing/invented-facts.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { aggregateScores, type Aggregated } from './aggregate-scores.ts';
import { changeResearchSettings } from './change-research-settings.ts';
import { listAskable } from './list-askable.ts';

const content = await contentWith('audit');

const query: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1'],
	by: []
};

/** So many people, spread evenly over bands and genders unless said otherwise. */
function people(count: number, of: Partial<InventedFact> = {}, from = 0): InventedFact[] {
	const bands = ['low', 'hazardous', 'harmful', 'high'];
	return Array.from({ length: count }, (_, i) => ({
		person: `p${from + i}`,
		band: bands[i % 4]!,
		gender: i % 8 < 4 ? 'woman' : 'man',
		...of
	}));
}

/** Four bands, not certain, did not answer the form. */
const nothing = Array.from({ length: 6 }, () => null);

interface Place {
	readonly unitId: UnitId;
	readonly researcher: StaffActor;
}

/** A unit without cell-key noise, so that counts can be told beforehand. */
async function unitWith(
	app: TestApp,
	facts: readonly InventedFact[],
	rounding = 5
): Promise<Place> {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	await changeResearchSettings(app, staffIn(unitId, 'admin'), {
		...{ threshold: 5, rounding, noise: 0, grain: 'half-year', core: 'gender' },
		reason: 'Counts that are not moved, for this test'
	});
	await inventFacts(app, unitId, facts);
	return { unitId, researcher: staffIn(unitId, 'researcher') };
}

async function ask(
	app: TestApp,
	{ researcher }: Place,
	more: Partial<Query> = {}
): Promise<Aggregated> {
	const outcome = await aggregateScores(app, researcher, {
		query: { ...query, ...more },
		kind: 'preview'
	});
	if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
	return outcome;
}

async function problemsOf(app: TestApp, { researcher }: Place, more: Partial<Query>) {
	const outcome = await aggregateScores(app, researcher, {
		query: { ...query, ...more },
		kind: 'preview'
	});
	return 'problems' in outcome ? outcome.problems : [];
}

function counts({ table }: Aggregated, group: Record<string, string> = {}) {
	return table.periods.flatMap(({ rows }) =>
		rows
			.filter(({ strata }) =>
				Object.entries({ ...strata, ...group }).every(
					([name, category]) => strata[name] === (group[name] ?? 'all') && category === strata[name]
				)
			)
			.map(({ count }) => count)
	);
}

describeOnBothDatabases(
	'aggregates',
	(app) => {
		it('count each band, rounded, with shares of those whose band is certain', async () => {
			const unit = await unitWith(app(), [...people(100), ...people(12, { band: null }, 100)]);
			const { table } = await ask(app(), unit);
			const rows = table.periods[0]!.rows;
			expect(rows.map(({ count, of, share }) => [count, of, share])).toEqual([
				...Array.from({ length: 4 }, () => [25, 100, 25]),
				[10, 110, 9],
				[null, 110, null]
			]);
			expect(rows.slice(4).map((row) => row.class)).toEqual(['not-known', 'form-not-answered']);
		});

		it('hide small counts, and what would give them away', async () => {
			const facts = [
				...people(80),
				...people(2, { band: 'high', gender: 'other' }, 80),
				...people(16, { band: null }, 90),
				...people(16, { version: '0.9.0' }, 110)
			];
			const unit = await unitWith(app(), facts, 1);
			const answer = await ask(app(), unit, { by: ['gender'] });
			expect(counts(answer, { gender: 'other' })).toEqual(nothing);
			// One small category alone could be worked out from the total.
			const high = ['woman', 'man', 'other', 'not-known'].map(
				(gender) => counts(answer, { gender })[3]
			);
			expect(high.filter((count) => count === null).length).toBeGreaterThan(2);
		});

		it('count a person once: the first response of the moment in the period', async () => {
			const unit = await unitWith(app(), [
				...people(40, { occasion: 1 }),
				...people(40, { band: 'high', occasion: 2 }),
				...people(40, { band: 'harmful', moment: 'aftercare', occasion: 3 }),
				...people(40, { band: 'harmful', week: '2025-W50' }, 40),
				...people(40, { band: 'harmful', version: '0.9.0' }, 80)
			]);
			expect(counts(await ask(app(), unit))).toEqual([10, 10, 10, 10, null, 40]);
		});

		it('do not show that everybody in a group has the same band', async () => {
			const unit = await unitWith(app(), [
				...people(80, { gender: 'man' }),
				...people(12, { band: 'high', gender: 'woman' }, 80)
			]);
			const { table } = await ask(app(), unit, { by: ['gender'] });
			const women = table.periods[0]!.rows.filter(({ strata }) => strata['gender'] === 'woman');
			expect(women.filter(({ share }) => share !== null)).toEqual([]);
		});

		it('are only of periods that are over, strata that exist and crossings that are allowed', async () => {
			const unit = await unitWith(app(), people(10));
			const problems = await problemsOf(app(), unit, {
				score: 'audit.zonne',
				moment: 'intakke',
				periods: ['2026-H2', '2026-Q1'],
				by: ['age-band', 'mode'],
				threshold: 4,
				rounding: 7
			});
			expect(problems.map(({ at }) => at)).toEqual([
				'score',
				'moment',
				'periods.0',
				'periods.1',
				'by',
				'threshold',
				'rounding'
			]);
			expect(problems[0]?.remedy).toContain('audit.zone');
		});

		it('of a period with nobody show nothing', async () => {
			const unit = await unitWith(app(), []);
			expect(counts(await ask(app(), unit))).toEqual(nothing);
		});

		it('may be protected further in a query, which shows only what is shown anyway', async () => {
			const unit = await unitWith(app(), people(60));
			expect(counts(await ask(app(), unit))).toEqual([15, 15, 15, 15, null, null]);
			expect(counts(await ask(app(), unit, { threshold: 20 }))).toEqual(nothing);
			expect(counts(await ask(app(), unit, { rounding: 10 }))).toEqual([
				20,
				20,
				20,
				20,
				null,
				null
			]);
		});

		it('show a group the same whatever else is asked for', async () => {
			const unit = await unitWith(app(), [
				...people(900),
				...people(6, { gender: 'other', ageBand: 'under-25' }, 900),
				...people(30, { mode: 'assisted', ageBand: 'under-25' }, 950)
			]);
			const everything = [
				[],
				['gender'],
				['age-band'],
				['mode'],
				['gender', 'age-band'],
				['gender', 'mode']
			];
			const shown = new Map<string, number | null>();
			for (const by of everything) {
				const { table } = await ask(app(), unit, { by });
				for (const row of table.periods[0]!.rows) {
					const named = Object.entries(row.strata).filter(([, category]) => category !== 'all');
					const name = JSON.stringify([named.sort(), row.class]);
					if (shown.has(name)) expect([name, row.count]).toEqual([name, shown.get(name)]);
					shown.set(name, row.count);
				}
			}
			expect(shown.size).toBeGreaterThan(100);
		});

		it('same facts and query give the same hashes; each asking is logged and audited', async () => {
			const unit = await unitWith(app(), people(50));
			const first = await ask(app(), unit);
			const again = await ask(app(), unit);
			expect([again.queryHash, again.resultHash]).toEqual([first.queryHash, first.resultHash]);
			const log = await app()
				.db.read.selectFrom('research_export')
				.select(['kind', 'query_hash', 'by'])
				.where('unit_id', '=', unit.unitId)
				.execute();
			const line = { kind: 'preview', query_hash: first.queryHash, by: unit.researcher.staffId };
			expect(log).toEqual([line, line]);
			const audited = await app()
				.db.read.selectFrom('audit_event')
				.select(['act', 'outcome'])
				.where('unit_id', '=', unit.unitId)
				.where('act', '=', 'aggregateScores')
				.execute();
			expect(audited).toHaveLength(2);
		});

		it('are not for clinicians', async () => {
			const unit = await unitWith(app(), []);
			const clinician = staffIn(unit.unitId, 'clinician', 'lead', 'admin');
			const refused = aggregateScores(app(), clinician, { query, kind: 'preview' });
			expect(await refusalOf(refused)).toBe('not-allowed');
		});

		it('never count people of another unit', async () => {
			await unitWith(app(), people(100));
			const other = await unitWith(app(), []);
			expect(counts(await ask(app(), other))).toEqual(nothing);
		});

		it('can be asked of the same periods whether anybody is in them or not', async () => {
			const somebody = await unitWith(app(), people(1, { week: '2023-W01' }));
			const nobody = await unitWith(app(), []);
			const periods = ['2026-H1', '2025-H2', '2025-H1', '2024-H2'];
			for (const { researcher } of [somebody, nobody]) {
				expect((await listAskable(app(), researcher, {})).periods).toEqual(periods);
			}
		});
	},
	content
);

describeOnBothDatabases('research settings', (app) => {
	const stricter = {
		threshold: 10,
		rounding: 10,
		grain: 'half-year',
		core: 'gender',
		reason: ''
	} as const;

	it('get stricter freely, and looser only by an administrator with a reason', async () => {
		const { unitId } = await unitWith(app(), []);
		const lead = staffIn(unitId, 'lead');
		const admin = staffIn(unitId, 'admin');
		const back = { ...stricter, threshold: 5, rounding: 5 };
		await changeResearchSettings(app(), lead, stricter);
		expect(
			await refusalOf(changeResearchSettings(app(), lead, { ...back, reason: 'It hides too much' }))
		).toBe('not-allowed');
		expect(await refusalOf(changeResearchSettings(app(), admin, back))).toBe('invalid');
		await changeResearchSettings(app(), admin, { ...back, reason: 'Back to what is usual' });
	});

	it('have a floor that nobody gets below', async () => {
		const { unitId } = await unitWith(app(), []);
		const admin = staffIn(unitId, 'admin');
		const tooLow = { ...stricter, threshold: 2, reason: 'We would like to see everybody' };
		expect(await refusalOf(changeResearchSettings(app(), admin, tooLow))).toBe('invalid');
	});
});
