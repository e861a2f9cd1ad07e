import { expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { system } from '#server/auth/actor.ts';
import { createUnit } from '#server/care/create-unit.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import { exportPackage } from '#server/research/export-package.ts';
import { listAskable } from '#server/research/list-askable.ts';
import { listExports } from '#server/research/list-exports.ts';
import { openInventedProject } from '#server/research/projects/open-invented-project.ts';
import { contentWith } from '#server/testing/content-with.ts';
import { inventFacts, type InventedFact } from '#server/testing/invented-facts.ts';
import { describeOnBothDatabases, type TestApp } from '#server/testing/on-both-databases.ts';
import { staffIn } from '#server/testing/people.ts';

const content = await contentWith('audit');
const query: Query = {
	measure: 'bands',
	score: 'audit.zone',
	moment: 'intake',
	periods: ['2026-H1'],
	by: ['gender']
};

type Counts = Readonly<Record<string, readonly number[]>>;

const names = ['low', 'hazardous', 'harmful', 'high'];

/** People by gender and band. */
function people(counts: Counts, of: Partial<InventedFact> = {}): readonly InventedFact[] {
	return Object.entries(counts).flatMap(([gender, own]) =>
		own.flatMap((count, i) =>
			Array.from({ length: count }, (_, n) => ({
				person: `${gender} ${names[i]} ${n}`,
				band: names[i]!,
				gender,
				...of
			}))
		)
	);
}

/** A unit, with everything that a researcher of one of its projects can get of it. */
async function unitOf(app: TestApp, facts: readonly InventedFact[]) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	await inventFacts(app, unitId, facts);
	const actor = system('test', unitId);
	const projectId = await openInventedProject(app, unitId);
	const ask = async (asked: Query, inProject = projectId) => {
		const outcome = await aggregateScores(app, actor, {
			query: asked,
			kind: 'download',
			projectId: inProject
		});
		if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
		return outcome;
	};
	return {
		unitId,
		ask,
		everything: async () => {
			const outcomes = [
				await ask(query),
				await ask({ ...query, by: [] }),
				await ask({ ...query, measure: 'consistency' })
			];
			const { periods } = await listAskable(app, staffIn(unitId, 'researcher'), {});
			const history = await listExports(app, staffIn(unitId, 'lead'), {});
			return {
				files: outcomes.map((outcome) => exportPackage(app, outcome, 'en')),
				warnings: outcomes.map(({ warnings }) => warnings),
				periods,
				history: history.map(({ id: _id, projectId: _project, ...line }) => line)
			};
		}
	};
}

describeOnBothDatabases(
	'all that leaves a unit',
	(app) => {
		const rest = { woman: [15, 15, 15, 15], man: [11, 11, 11, 12] };

		it('is the same to the byte in another world: files, checksums, warnings, history', async () => {
			const one = await unitOf(app(), people({ ...rest, other: [0, 0, 0, 3] }));
			const other = await unitOf(app(), people({ ...rest, other: [1, 0, 0, 3] }));
			expect(await other.everything()).toEqual(await one.everything());
		});

		it('tells worlds apart by what is shown', async () => {
			const one = await unitOf(app(), people({ ...rest, other: [0, 0, 0, 3] }));
			const other = await unitOf(app(), people({ ...rest, other: [0, 0, 0, 12] }));
			const [files, others] = [await one.everything(), await other.everything()];
			expect(others.files).not.toEqual(files.files);
			expect(others.history).not.toEqual(files.history);
		});

		it('is the same for nobody, one person and four', async () => {
			const few = [0, 1, 4].map((count) => people({ woman: [0, 0, 0, count] }));
			const [nobody, ...others] = await Promise.all(
				few.map(async (facts) => (await unitOf(app(), facts)).everything())
			);
			for (const one of others) expect(one).toEqual(nobody);
		});

		it('does not tell by its periods when the first person came', async () => {
			const early = people({ woman: [1, 0, 0, 0] }, { week: '2023-W10' });
			const one = await unitOf(app(), [...people(rest), ...early]);
			const other = await unitOf(app(), people(rest));
			expect((await one.everything()).periods).toEqual((await other.everything()).periods);
		});

		it('is the same in two projects, apart from the name of the project', async () => {
			const { unitId, ask } = await unitOf(app(), people({ ...rest, other: [0, 0, 0, 3] }));
			const second = await openInventedProject(app(), unitId);
			const [one, other] = [await ask(query), await ask(query, second)];
			expect(other.resultHash).toBe(one.resultHash);
			expect(other.table).toEqual(one.table);
		});
	},
	content
);
