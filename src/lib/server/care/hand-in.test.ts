import { describe, expect, it } from 'vitest';
import { openContent } from '../content/open-content.ts';
import { permitInstruments } from '../demo/permit-instruments.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { answerItems } from './answer-items.ts';
import { listAlerts } from './list-alerts.ts';
import { readPersonPage } from './read-person-page.ts';
import { readResponse } from '../testing/read-response.ts';
import { newSomebody, newVisit, writesOf } from '../testing/visit.ts';

const content = await openContent();

/** A person with the violence form and AUDIT to answer. */
async function begin(app: TestApp) {
	const who = await newSomebody(app);
	await permitInstruments(app, who.unitId);
	return newVisit(app, who, { 'violence-and-safety': 'patient', audit: 'patient' });
}

describe('answers on the server', () => {
	describeOnBothDatabases(
		'answering',
		(app) => {
			it('keeps what fits, refuses what does not, and says what is hidden (2.3, 3.1)', async () => {
				const { patient, open } = await begin(app());
				const responseId = await open('audit');
				const first = await answerItems(app(), patient, {
					responseId,
					writes: writesOf({ 'item-1': '3', 'item-2': '17' })
				});
				expect(first.refused).toEqual({ 'item-2': { code: 'not-an-option', details: {} } });
				expect(first.durable).toHaveLength(2);
				const second = await answerItems(app(), patient, {
					responseId,
					writes: [{ client: 'page', seq: 3, item: 'item-1', raw: '0', marks: {} }]
				});
				expect(second.hidden).toContain('item-4');
				const { answers } = await readResponse(app(), patient, { responseId });
				expect(answers['audit.item-1']?.answer).toEqual({ state: 'answered', value: 0 });
				expect(answers['audit.item-2']).toBeUndefined();
			});

			it('alerts at once when the person says they are in danger (4.6)', async () => {
				const { patient, clinician, episodeId, open } = await begin(app());
				const responseId = await open('violence-and-safety');
				const { urgent } = await answerItems(app(), patient, {
					responseId,
					writes: writesOf({ 'in-danger-now': 'yes' })
				});
				expect(urgent).toContain('in-danger-now');
				const alerts = await listAlerts(app(), clinician, { episodeId });
				expect(alerts).toHaveLength(1);
				expect(alerts[0]).toMatchObject({ urgency: 'now', closedAt: null });
			});

			it('does not let a patient answer what is the clinician’s', async () => {
				const { patient, open } = await begin(app());
				const responseId = await open('audit');
				const wrong = answerItems(app(), patient, {
					responseId,
					writes: writesOf({ 'no-such-item': 'x' })
				});
				await expect(wrong).rejects.toMatchObject({ code: 'not-found' });
			});
		},
		content
	);

	describeOnBothDatabases(
		'handing in',
		(app) => {
			it('gives scores, suggestions with reasons, and keeps unfinished answers to oneself', async () => {
				const visit = await begin(app());
				const { patient, clinician, episodeId } = visit;
				await visit.answer('violence-and-safety', { 'afraid-of-partner': 'yes' });
				const unread = await readPersonPage(app(), clinician, { episodeId, language: 'nb' });
				expect(unread.page.responses[0]?.lines).toEqual([]);

				const audit = await visit.answer('audit', {
					'item-1': 4,
					'item-2': 3,
					'item-3': 3,
					'item-4': 2
				});
				await visit.handIn();

				const { page } = await readPersonPage(app(), clinician, { episodeId, language: 'nb' });
				const total = page.responses
					.find((response) => response.form === 'audit')
					?.scores.find((score) => score.score === 'audit.total');
				expect(total).toMatchObject({ says: 'mellom 12 og 36', isCertain: false });
				const talk = page.suggestions.find((one) => one.id === 'safety-talk-alone');
				expect(talk?.status).toBe('suggested');
				expect(talk?.explanations[0]?.because[0]).toMatchObject({ says: 'Ja' });
				expect(page.alerts.length).toBeGreaterThan(0);
				const closed = answerItems(app(), patient, {
					responseId: audit,
					writes: [{ client: 'page', seq: 99, item: 'item-9', raw: 0, marks: {} }]
				});
				await expect(closed).rejects.toMatchObject({ code: 'closed' });
			});
		},
		content
	);
});
