import { expect, it } from 'vitest';
import { system, type StaffActor } from '../../auth/actor.ts';
import type { Role } from '../../auth/roles.ts';
import { createStaff } from '../../care/create-staff.ts';
import { createUnit } from '../../care/create-unit.ts';
import type { UnitId } from '../../ids.ts';
import { contentWith } from '../../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../../testing/on-both-databases.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { staffIn } from '../../testing/people.ts';
import { aggregateScores } from '../aggregate-scores.ts';
import { decideOnProject } from './decide-on-project.ts';
import { listProjects } from './list-projects.ts';
import type { ProjectId } from './project.ts';
import { proposeProject, type NewProject } from './propose-project.ts';

const content = await contentWith('audit');

/** Somebody with an account in the unit. */
async function somebody(app: TestApp, unitId: UnitId, ...roles: Role[]): Promise<StaffActor> {
	const actor = staffIn(unitId, ...roles);
	const staffId = await createStaff(app, system('test', unitId), {
		name: roles.join(' '),
		email: `${actor.staffId}@example.org`,
		password: 'et langt og rart passord 42',
		roles
	});
	return { ...actor, staffId };
}

/** A unit with two researchers and a lead, and a proposal of the first researcher. */
async function proposed(app: TestApp, change: Partial<NewProject> = {}) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const researcher = await somebody(app, unitId, 'researcher');
	const colleague = await somebody(app, unitId, 'researcher');
	const lead = await somebody(app, unitId, 'lead');
	const projectId = await proposeProject(app, researcher, {
		title: 'Ventetid',
		purpose: 'Å se om ventetid henger sammen med frafall.',
		ethicsReference: 'REK 2026/1',
		from: '2026-01-01',
		until: '2027-12-31',
		members: [researcher.staffId],
		...change
	});
	const decide = (actor: StaffActor, act: 'approved' | 'refused' | 'ended', reason = '') =>
		refusalOf(decideOnProject(app, actor, { projectId, act, reason }));
	const takeOut = (actor: StaffActor, of: ProjectId | null = projectId) =>
		refusalOf(
			aggregateScores(app, actor, {
				query: {
					measure: 'bands',
					score: 'audit.zone',
					moment: 'intake',
					periods: ['2026-H1'],
					by: []
				},
				kind: 'download',
				projectId: of
			})
		);
	return { unitId, researcher, colleague, lead, projectId, decide, takeOut };
}

describeOnBothDatabases(
	'a research project',
	(app) => {
		it('is approved by somebody else before anything is taken out, by its own people', async () => {
			const { researcher, colleague, lead, decide, takeOut } = await proposed(app());
			expect(await takeOut(researcher)).toBe('not-allowed');
			expect(await decide(researcher, 'approved')).toBe('not-allowed');
			expect(await decide(lead, 'approved')).toBe('done');
			expect(await takeOut(researcher)).toBe('done');
			expect(await takeOut(colleague)).toBe('not-allowed');
		});

		it('is not approved by a lead who takes part in it', async () => {
			const unitId = await createUnit(app(), system('test'), { name: 'Prøveenheten' });
			const both = await somebody(app(), unitId, 'researcher', 'lead');
			const projectId = await proposeProject(app(), both, {
				title: 'Eget prosjekt',
				purpose: 'Å godkjenne noe jeg selv er med i.',
				ethicsReference: 'REK 2026/2',
				from: '2026-01-01',
				until: '2027-12-31',
				members: [both.staffId]
			});
			const own = decideOnProject(app(), both, { projectId, act: 'approved', reason: '' });
			expect(await refusalOf(own)).toBe('not-allowed');
		});

		it.each([
			['has not begun', { from: '2027-01-01' }],
			['is over', { from: '2025-01-01', until: '2026-01-01' }]
		])('that %s lets nothing out', async (_says, days) => {
			const { researcher, lead, decide, takeOut } = await proposed(app(), days);
			await decide(lead, 'approved');
			expect(await takeOut(researcher)).toBe('not-allowed');
		});

		it('is refused or ended with a reason, and then lets nothing out', async () => {
			const { researcher, lead, decide, takeOut } = await proposed(app());
			expect(await decide(lead, 'refused')).toBe('invalid');
			expect(await decide(lead, 'approved')).toBe('done');
			expect(await decide(lead, 'approved')).toBe('conflict');
			expect(await decide(lead, 'ended', 'Prosjektet er ferdig')).toBe('done');
			expect(await takeOut(researcher)).toBe('not-allowed');
			expect(await decide(lead, 'approved')).toBe('conflict');
		});

		it('has words, days in order, and researchers of the unit alone', async () => {
			for (const wrong of [
				{ purpose: 'Kort' },
				{ ethicsReference: ' ' },
				{ from: '2026-02-31x' },
				{ until: '2025-01-01' },
				{ members: [staffIn('elsewhere' as UnitId, 'researcher').staffId] }
			]) {
				expect(await refusalOf(proposed(app(), wrong))).toBe('invalid');
			}
		});

		it('is named where there is more than one, and stays in its unit', async () => {
			const { researcher, lead, decide, takeOut, projectId } = await proposed(app());
			await decide(lead, 'approved');
			expect(await takeOut(researcher, null)).toBe('done');
			const other = await proposed(app());
			expect(await other.takeOut(other.researcher, projectId)).toBe('not-allowed');
			const { projects } = await listProjects(app(), other.researcher, {});
			expect(projects.map(({ id }) => id)).toEqual([other.projectId]);
		});
	},
	content
);
