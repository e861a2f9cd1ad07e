import { expect, it } from 'vitest';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newSomebody, newVisit, type Somebody } from '../testing/visit.ts';
import { handInForm } from './hand-in-form.ts';
import { readPersonPage } from './read-person-page.ts';

const content = await openContent();
const week = 7 * 24 * 3600;

async function statusOf(app: TestApp, { clinician, episodeId }: Somebody, suggestion: string) {
	const { page } = await readPersonPage(app, clinician, { episodeId, language: 'nb' });
	return page.suggestions.find(({ id }) => id === suggestion)?.status ?? 'not-indicated';
}

async function clinicSays(
	app: TestApp,
	who: Somebody,
	formId: string,
	said: Readonly<Record<string, unknown>>
) {
	const visit = await newVisit(app, who, { [formId]: 'clinician' });
	const responseId = await visit.answer(formId, said);
	await handInForm(app, who.clinician, { responseId });
}

describeOnBothDatabases(
	'what rules know beside the person’s own answers',
	(app) => {
		it('is how many sessions in a row the clinic has counted as missed, until it says none', async () => {
			const who = await newSomebody(app());
			const reachOut = 'attendance-two-missed-reach-out';
			expect(await statusOf(app(), who, reachOut)).toBe('unknown');
			await clinicSays(app(), who, 'missed-sessions', { 'in-a-row': 2 });
			expect(await statusOf(app(), who, reachOut)).toBe('suggested');
			await clinicSays(app(), who, 'missed-sessions', { 'in-a-row': 0 });
			expect(await statusOf(app(), who, reachOut)).toBe('not-indicated');
		});

		it('is who is in the unit, by what the person calls their own gender', async () => {
			const who = await newSomebody(app(), { facts: {} });
			const own = await newVisit(app(), who, { 'gender-and-setting-preference': 'patient' });
			await own.answer('gender-and-setting-preference', { gender: 'woman' });
			await own.handIn();
			await clinicSays(app(), who, 'unit-composition', { women: 2, men: 16 });
			expect(await statusOf(app(), who, 'minority-in-unit')).toBe('suggested');
			await clinicSays(app(), who, 'unit-composition', { women: 8, men: 10, 'other-gender': 0 });
			expect(await statusOf(app(), who, 'minority-in-unit')).toBe('not-indicated');
		});

		it('is how long ago the person said what they wish', async () => {
			const who = await newSomebody(app());
			const own = await newVisit(app(), who, { 'gender-and-setting-preference': 'patient' });
			await own.answer('gender-and-setting-preference', { 'setting-wish': 'mixed' });
			await own.handIn();
			const askAgain = () => statusOf(app(), who, 'reask-setting-wish');
			app().clock.advance(5 * week);
			expect(await askAgain()).toBe('unknown');
			app().clock.advance(week);
			expect(await askAgain()).toBe('suggested');
		});
	},
	content
);
