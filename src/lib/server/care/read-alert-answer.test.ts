import { expect, it } from 'vitest';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { answerItems } from './answer-items.ts';
import { listAlerts } from './list-alerts.ts';
import { readAlertAnswer } from './read-alert-answer.ts';

const content = await contentWith('safety-check');

describeOnBothDatabases(
	'the answer behind an alert',
	(app) => {
		it('is quoted as it was given, also before anything is handed in and when it is changed', async () => {
			const visit = await newVisit(app(), await newSomebody(app()), { 'safety-check': 'patient' });
			const { episodeId, clinician, patient } = visit;
			const responseId = await visit.open('safety-check');
			const say = (seq: number, raw: string) =>
				answerItems(app(), patient, {
					responseId,
					writes: [{ client: 'phone', seq, item: 'thoughts-of-death', raw, marks: {} }]
				});
			await say(1, 'now');
			const [alert] = await listAlerts(app(), clinician, { episodeId });
			const read = () => readAlertAnswer(app(), clinician, { alertId: alert!.alertId });
			expect(await read()).toMatchObject({
				formId: 'safety-check',
				then: { item: 'safety-check.thoughts-of-death', answer: { value: 'now' } },
				now: null
			});
			await say(2, 'no');
			expect(await read()).toMatchObject({
				then: { answer: { value: 'now' } },
				now: { answer: { value: 'no' } }
			});
		});
	},
	content
);
