import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { inventPopulation } from './invent-population.ts';

const content = await contentWith('audit');
const invention = { people: 300, seed: 3, formIds: ['audit'] };

describeOnBothDatabases(
	'an invented population',
	(app) => {
		it('is there to be aggregated like real people', async () => {
			const unitId = await createUnit(app(), system('test'), { name: 'Oppdiktet' });
			const until = app().clock.now();
			const facts = await inventPopulation(app(), system('test', unitId), { ...invention, until });
			expect(facts).toBeGreaterThan(300 * 8);
			const answer = await aggregateScores(app(), staffIn(unitId, 'researcher'), {
				query: {
					measure: 'bands',
					score: 'audit.zone',
					moment: 'intake',
					periods: ['2025-H2'],
					by: ['age-band']
				},
				kind: 'preview'
			});
			if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
			const rows = answer.table.periods[0]!.rows;
			expect(rows[3]?.of).toBeGreaterThan(40);
			expect(rows.some(({ count }) => count === null)).toBe(true);
		});

		it('is never mixed with real people', async () => {
			const { unitId } = await newTestUnit(app());
			const until = app().clock.now();
			const mixed = inventPopulation(app(), system('test', unitId), { ...invention, until });
			expect(await refusalOf(mixed)).toBe('conflict');
		});
	},
	content
);
