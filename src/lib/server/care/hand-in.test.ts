import { describe, expect, it } from 'vitest';
import { system, type PatientActor } from '../auth/actor.ts';
import { openContent } from '../content/open-content.ts';
import { permitInstruments } from '../demo/permit-instruments.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { answerItems, type RawWrite } from './answer-items.ts';
import { assignPackage } from './assign-package.ts';
import { createEpisode } from './create-episode.ts';
import { createUnit } from './create-unit.ts';
import { handIn } from './hand-in.ts';
import { listAlerts } from './list-alerts.ts';
import { openResponse } from './open-response.ts';
import { readPersonPage } from './read-person-page.ts';
import { readResponse } from './read-response.ts';

const content = await openContent();

/** A person with the violence form and AUDIT to answer. */
async function begin(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	await permitInstruments(app, unitId);
	const clinician = staffIn(unitId, 'clinician');
	const { episodeId } = await createEpisode(app, clinician, {
		identity: { name: 'Ola Oppdiktet', number: null },
		facts: { sex: 'female', birthYear: 1990 },
		phase: 'intake'
	});
	const forms = ['violence-and-safety', 'audit'].map((formId) => {
		const { version, hash } = app.content.currentForm(formId);
		return { formId, version, hash, rater: 'patient' as const };
	});
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId: null,
		moment: 'intake',
		dueOn: null,
		forms
	});
	const patient: PatientActor = {
		kind: 'patient',
		unitId,
		episodeId,
		assignmentId,
		mode: 'own-device'
	};
	const open = (formId: string) =>
		openResponse(app, patient, { assignmentId, formId, rater: 'patient', language: 'nb' });
	return { clinician, patient, episodeId, assignmentId, open };
}

function writes(answers: Readonly<Record<string, unknown>>): readonly RawWrite[] {
	return Object.entries(answers).map(([item, raw], i) => ({
		client: 'page-1',
		seq: i + 1,
		item,
		raw,
		marks: {}
	}));
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
					writes: writes({ 'item-1': '3', 'item-2': '17' })
				});
				expect(first.refused).toEqual({ 'item-2': { code: 'not-an-option', details: {} } });
				expect(first.durable).toHaveLength(2);
				const second = await answerItems(app(), patient, {
					responseId,
					writes: [{ client: 'page-1', seq: 3, item: 'item-1', raw: '0', marks: {} }]
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
					writes: writes({ 'in-danger-now': 'yes' })
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
					writes: writes({ 'no-such-item': 'x' })
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
				const { patient, clinician, episodeId, assignmentId, open } = await begin(app());
				const violence = await open('violence-and-safety');
				await answerItems(app(), patient, {
					responseId: violence,
					writes: writes({ 'afraid-of-partner': 'yes' })
				});
				const unread = await readPersonPage(app(), clinician, { episodeId, language: 'nb' });
				expect(unread.page.responses[0]?.lines).toEqual([]);

				const audit = await open('audit');
				await answerItems(app(), patient, {
					responseId: audit,
					writes: writes({ 'item-1': 4, 'item-2': 3, 'item-3': 3, 'item-4': 2 })
				});
				await handIn(app(), patient, { assignmentId });

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
					writes: [{ client: 'page-1', seq: 99, item: 'item-9', raw: 0, marks: {} }]
				});
				await expect(closed).rejects.toMatchObject({ code: 'closed' });
			});
		},
		content
	);
});
