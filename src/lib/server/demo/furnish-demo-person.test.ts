import { expect, it } from 'vitest';
import { listEpisodes, type WorkListRow } from '../care/list-episodes.ts';
import { readPersonPage } from '../care/read-person-page.ts';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { furnishDemoPerson } from './furnish-demo-person.ts';
import { seedDemo } from './seed-demo.ts';

const content = await openContent();

describeOnBothDatabases(
	'demo people',
	(app) => {
		it('have answered in all stages of an intake, by answers that fit the forms', async () => {
			const demo = { ...app(), settings: { ...app().settings, isDemo: true } };
			const unitId = await seedDemo(demo, (...furnished) => furnishDemoPerson(demo, ...furnished));
			const clinician = staffIn(unitId!, 'clinician');
			const rows = await listEpisodes(app(), clinician, {});
			const stages = rows.flatMap(({ assignments }) => assignments.map(({ status }) => status));
			expect(new Set(stages)).toEqual(new Set(['open', 'submitted']));

			const [{ episodeId }] = rows.filter(({ openAlerts }) => openAlerts > 0) as [WorkListRow];
			const { page } = await readPersonPage(app(), clinician, { episodeId, language: 'nb' });
			expect(page.strengths.length).toBeGreaterThan(3);
			const suggested = page.suggestions.filter(({ status }) => status === 'suggested');
			expect(suggested.map(({ id }) => id)).toContain('safety-talk-alone');
		}, 60_000);
	},
	content
);
