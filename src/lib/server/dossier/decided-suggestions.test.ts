import { expect, it } from 'vitest';
import { recordDecision } from '../care/record-decision.ts';
import { readPersonPage } from '../care/read-person-page.ts';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';

const content = await openContent();
const dayInMilliseconds = 24 * 3600 * 1000;

async function suggestionsOf(app: TestApp, unit: TestUnit) {
	const language = 'nb';
	const { page } = await readPersonPage(app, unit.clinician, { ...unit, language });
	return page.suggestions;
}

describeOnBothDatabases(
	'6.6 a decided suggestion',
	(app) => {
		it('keeps its ground while days pass', async () => {
			const unit = await newTestUnit(app());
			const early = (await suggestionsOf(app(), unit)).find(({ explanations }) =>
				explanations.some(({ because }) =>
					because.some(({ input }) => input === 'fact.days-since-treatment-start')
				)
			);
			const tomorrow = new Date(app().clock.now().getTime() + dayInMilliseconds);
			const later = { ...app(), clock: { ...app().clock, now: () => tomorrow } };
			const next = (await suggestionsOf(later, unit)).find(({ id }) => id === early?.id);
			expect(early?.ground).toBeTruthy();
			expect(next?.ground).toBe(early?.ground);
		});

		it('stays in sight when the answers no longer speak for it, and says so', async () => {
			const unit = await newTestUnit(app());
			const shown = new Set((await suggestionsOf(app(), unit)).map(({ id }) => id));
			const silent = content.suggestions.find(({ id }) => !shown.has(id));
			await recordDecision(app(), unit.clinician, {
				episodeId: unit.episodeId,
				suggestionId: silent?.id ?? '',
				act: 'offered',
				reason: '',
				ground: 'what it rested on then',
				ownerId: unit.clinician.staffId,
				followUpOn: '2026-12-01',
				supersedes: 'first'
			});
			const kept = (await suggestionsOf(app(), unit)).find(({ id }) => id === silent?.id);
			expect(kept?.status).toBe('not-indicated');
			expect(kept?.hasChangedGround).toBe(true);
		});
	},
	content
);
