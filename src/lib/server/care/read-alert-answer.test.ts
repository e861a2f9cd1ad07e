import { expect, it } from 'vitest';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { answerItems } from './answer-items.ts';
import { assignPackage } from './assign-package.ts';
import { givenForm } from './given-form.ts';
import { listAlerts } from './list-alerts.ts';
import { openResponse } from './open-response.ts';
import { readAlertAnswer } from './read-alert-answer.ts';

const content = await contentWith('safety-check');

describeOnBothDatabases(
	'the answer behind an alert',
	(app) => {
		it('is quoted as it was given, also before anything is handed in and when it is changed', async () => {
			const unit = await newTestUnit(app());
			const { episodeId, clinician } = unit;
			const assignmentId = await assignPackage(app(), clinician, {
				episodeId,
				packageId: null,
				moment: 'intake',
				dueOn: null,
				forms: [givenForm(app().content, 'safety-check', 'patient')]
			});
			const patient = { ...unit.patient, assignmentId };
			const responseId = await openResponse(app(), patient, {
				assignmentId,
				formId: 'safety-check',
				rater: 'patient',
				language: 'nb'
			});
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
