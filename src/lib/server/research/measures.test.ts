import { expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { inventPopulation } from './invent-population.ts';

const content = await contentWith('audit', 'core-10');
const base = { moment: 'intake', periods: ['2025-H1'], by: [] };

/** Invented people with some forms, up to three times each. */
async function population(app: TestApp, people: number, ...formIds: readonly string[]) {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const until = app.clock.now();
	await inventPopulation(app, system('test', unitId), { people, seed: 2, until, formIds });
	return async (query: Query) => {
		const researcher = staffIn(unitId, 'researcher');
		const outcome = await aggregateScores(app, researcher, { query, kind: 'preview' });
		if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
		return outcome.table.periods[0]!;
	};
}

describeOnBothDatabases(
	'measures',
	(app) => {
		it('say what they count, of people counted once', async () => {
			const ask = await population(app(), 600, 'audit', 'core-10');

			const change = await ask({
				measure: 'change',
				score: 'core-10.band',
				later: 'review',
				...base
			});
			expect(change.rows.map((row) => row.class)).toEqual([
				'improved',
				'no-reliable-change',
				'worsened',
				'not-followed',
				'not-known',
				'form-not-answered'
			]);
			expect(change.rows[0]!.of).toBeGreaterThan(50);
			// Invented people get better: the mean change is below nought.
			expect(change.numbers[0]!.mean).toBeLessThan(0);

			const byBand = await ask({
				measure: 'change',
				score: 'audit.zone',
				later: 'review',
				...base
			});
			const changed = byBand.rows.filter(({ isRest }) => !isRest).map((row) => row.class);
			expect(changed).toEqual(['milder', 'same-band', 'more-severe']);

			const back = await ask({ measure: 'drop-out', later: 'review', ...base });
			const [again, not] = back.rows.map(({ share }) => share);
			expect(again).toBeGreaterThan(55);
			expect(not).toBeLessThan(45);

			const attendance = await ask({ measure: 'no-show', ...base, moment: 'review' });
			expect(attendance.rows[0]!.of).toBeGreaterThan(50);

			const items = await ask({ measure: 'items', form: 'core-10', ...base });
			expect(new Set(items.rows.map(({ variable }) => variable)).size).toBe(10);
			// Every measure counts the same people, whichever form it is about.
			const totals = [change, byBand, back, items].flatMap(({ rows }) =>
				rows.map((row) => row.everybody)
			);
			expect(new Set(totals).size).toBe(1);

			const consistency = await ask({ measure: 'consistency', score: 'core-10.band', ...base });
			for (const { value } of consistency.coefficients) {
				expect(value).toBeGreaterThan(0.7);
				expect(value).toBeLessThan(1);
			}

			const agreement = await ask({ measure: 'agreement', score: 'audit.zone', ...base });
			expect(agreement.rows[0]!.of).toBeGreaterThan(50);
			// So few that kappa would tell how many of them differ.
			expect(agreement.coefficients).toEqual([{ name: 'kappa', value: null }]);
		});

		it('say how far two raters agree where there are enough people', async () => {
			const ask = await population(app(), 2400, 'audit');
			const agreement = await ask({ measure: 'agreement', score: 'audit.zone', ...base });
			const [same, ...others] = agreement.rows.map(({ share }) => share ?? 0);
			expect(same).toBeGreaterThan(Math.max(...others));
			expect(agreement.coefficients[0]!.value).toBeGreaterThan(0.2);
			expect(agreement.coefficients[0]!.value).toBeLessThan(1);
		});

		it('refuse what they have no use for, and say what they need', async () => {
			const unitId = await createUnit(app(), system('test'), { name: 'Prøve' });
			const problems = async (query: Query) => {
				const researcher = staffIn(unitId, 'researcher');
				const outcome = await aggregateScores(app(), researcher, { query, kind: 'preview' });
				return 'problems' in outcome ? outcome.problems.map(({ code, at }) => [code, at]) : [];
			};
			expect(await problems({ measure: 'change', ...base })).toEqual([
				['missing', 'score'],
				['missing', 'later']
			]);
			expect(await problems({ measure: 'items', score: 'audit.zone', ...base })).toEqual([
				['not-needed', 'score'],
				['missing', 'form']
			]);
			expect(
				await problems({ measure: 'items', form: 'audit', ...base, by: ['age-band'] })
			).toEqual([['core-only', 'by']]);
			expect(
				await problems({ measure: 'drop-out', later: 'review', ...base, periods: ['2026-H1'] })
			).toEqual([['later-not-over', 'periods.0']]);
		});
	},
	content
);
