import { expect, it } from 'vitest';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';
import { readPersonPage } from './read-person-page.ts';
import { readResponses } from './read-responses.ts';

const content = await contentWith('relation-checkin', 'gad-7');
const language = 'nb';

describeOnBothDatabases(
	'what the person keeps to themselves',
	(app) => {
		it('is read by nobody in the clinic, whichever page asks, until they say otherwise', async () => {
			const who = await newSomebody(app());
			const { clinician, episodeId } = who;
			const visit = await newVisit(app(), who, {
				'relation-checkin': 'patient',
				'gad-7': 'patient'
			});
			await visit.answer('gad-7', { 'item-1': 3 });
			const responseId = await visit.answer('relation-checkin', { 'share-with': 'only-me' });
			await visit.handIn();

			const { responses, hasKept } = await readResponses(app(), clinician, { episodeId });
			expect([responses.map(({ formId }) => formId), hasKept]).toEqual([['gad-7'], true]);
			const { page } = await readPersonPage(app(), clinician, { episodeId, language });
			expect(JSON.stringify(page)).not.toContain('relation-checkin');
			const sheet = () => readAnswerSheet(app(), clinician, { episodeId, responseId, language });
			expect(await refusalOf(sheet())).toBe('not-found');

			const again = await newVisit(app(), who, { 'relation-checkin': 'patient' });
			await again.answer('relation-checkin', { 'share-with': 'therapist' });
			await again.handIn();
			expect(await readResponses(app(), clinician, { episodeId })).toMatchObject({
				hasKept: false
			});
			expect(await refusalOf(sheet())).toBe('done');
		});
	},
	content
);
