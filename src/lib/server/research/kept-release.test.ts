import { expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { inventFacts } from '../testing/invented-facts.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { changeResearchSettings } from './change-research-settings.ts';

const content = await contentWith('audit');
const bands = ['low', 'hazardous', 'harmful', 'high'];
const query: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1'],
	by: []
};

/** A unit that shows exact counts: there a difference of one would be seen. */
async function exactUnit(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	await inventFacts(app, unitId, [
		...Array.from({ length: 80 }, (_, i) => ({ person: `p${i}`, band: bands[i % 4]! })),
		// Enough who are in no band for their number to be shown, too.
		...Array.from({ length: 8 }, (_, i) => ({ person: `q${i}`, band: null })),
		...Array.from({ length: 8 }, (_, i) => ({ person: `r${i}`, band: null, version: '0.9.0' }))
	]);
	await changeResearchSettings(app, staffIn(unitId, 'admin'), {
		threshold: 5,
		rounding: 1,
		noise: 0,
		grain: 'half-year',
		core: 'gender',
		reason: 'Exact counts for this test'
	});
	const researcher = staffIn(unitId, 'researcher');
	const ask = async () => {
		const outcome = await aggregateScores(app, researcher, { query, kind: 'preview' });
		if ('problems' in outcome) throw new Error('The query is right.');
		return outcome;
	};
	const withdraw = (...people: string[]) =>
		app.db.write(async (tx) => {
			for (const table of ['score_fact', 'response_fact'] as const) {
				await tx
					.deleteFrom(table)
					.where('unit_id', '=', unitId)
					.where('pseudonym', 'in', people)
					.execute();
			}
		});
	/** A form from an earlier week that is written down from paper now. */
	const enter = (person: string) =>
		inventFacts(app, unitId, [{ person, band: 'high', week: '2026-W11' }]);
	return { unitId, ask, withdraw, enter };
}

const shown = ({ table }: Awaited<ReturnType<Awaited<ReturnType<typeof exactUnit>>['ask']>>) =>
	table.periods[0]!.rows.filter(({ isRest }) => !isRest).map(({ count }) => count);

describeOnBothDatabases(
	'figures that were shown',
	(app) => {
		it('stay when one person withdraws, so that nobody can see what they answered', async () => {
			const { ask, withdraw } = await exactUnit(app());
			const before = await ask();
			expect(shown(before)).toEqual([20, 20, 20, 20]);
			await withdraw('p3');
			const after = await ask();
			expect(shown(after)).toEqual(shown(before));
			expect(after.resultHash).toBe(before.resultHash);
		});

		it('of which nothing was kept before would give that person away', async () => {
			const { unitId, ask, withdraw } = await exactUnit(app());
			const before = shown(await ask());
			await withdraw('p3');
			await app().db.write((tx) =>
				tx.deleteFrom('research_release').where('unit_id', '=', unitId).execute()
			);
			const after = shown(await ask());
			expect(after.map((count, i) => (before[i] ?? 0) - (count ?? 0))).toEqual([0, 0, 0, 1]);
		});

		it('do not follow week by week who is added', async () => {
			const { unitId, ask, enter } = await exactUnit(app());
			const first = shown(await ask());
			const seen: (readonly (number | null)[])[] = [];
			for (let week = 1; week <= 9; week++) {
				app().clock.advance(7 * 24 * 3600);
				await enter(`late ${week}`);
				seen.push(shown(await ask()));
			}
			expect(seen).toEqual(Array.from({ length: 9 }, () => first));
			// With nothing kept every week shows what the latest person answered.
			const bare: (readonly (number | null)[])[] = [];
			for (let week = 10; week <= 12; week++) {
				await app().db.write((tx) =>
					tx.deleteFrom('research_release').where('unit_id', '=', unitId).execute()
				);
				await enter(`late ${week}`);
				bare.push(shown(await ask()));
			}
			const differences = bare
				.slice(1)
				.map((now, week) => now.map((count, i) => (count ?? 0) - (bare[week]![i] ?? 0)));
			expect(differences).toEqual([
				[0, 0, 0, 1],
				[0, 0, 0, 1]
			]);
		});

		it('are made anew when twice the threshold of people have changed, with a warning', async () => {
			const { ask, withdraw } = await exactUnit(app());
			await ask();
			await withdraw(...Array.from({ length: 9 }, (_, i) => `p${i}`));
			expect(shown(await ask())).toEqual([20, 20, 20, 20]);
			await withdraw('p9');
			const anew = await ask();
			expect(shown(anew)).toEqual([17, 17, 18, 18]);
			expect(anew.warnings).toEqual(['figures-have-changed']);
		});
	},
	content
);
