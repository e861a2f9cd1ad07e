import { expect, it } from 'vitest';
import type { Marks } from '#engine/answers/answer.ts';
import type { Actor } from '../auth/actor.ts';
import { capabilitiesOf, capabilitiesOfNobody } from '../auth/capabilities.ts';
import { openContent } from '../content/open-content.ts';
import type { Rater } from '../db/tables/assignment.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { answerItems } from './answer-items.ts';
import { openResponse } from './open-response.ts';
import { readResponse } from '../testing/read-response.ts';

const content = await openContent();
const formId = 'resources-first';

/** A person with one form of the shipped content to answer. */
async function begin(app: TestApp) {
	const visit = await newVisit(app, await newSomebody(app), { [formId]: 'patient' });
	const { assignmentId, patient } = visit;
	const open = (actor: Actor, rater: Rater = 'patient') =>
		openResponse(app, actor, { assignmentId, formId, rater, language: 'nb' });
	return { unit: visit, patient, open };
}

const item = 'matters-now';

function say(raw: unknown, seq: number, marks: Marks = {}) {
	return { client: 'page', seq, item, raw, marks };
}

describeOnBothDatabases(
	'answers that somebody helped with',
	(app) => {
		it('say who helped, by name and by account; what the person answers alone says nothing', async () => {
			const { unit, patient, open } = await begin(app());
			const responseId = await open(unit.clinician);
			const helped = say('å høre på musikk', 1, { assisted: unit.clinician.name });
			await answerItems(app(), unit.clinician, { responseId, writes: [helped] });
			const together = await readResponse(app(), unit.clinician, { responseId });
			expect(together.mode).toBe('assisted');
			expect(together.answers[`${formId}.${item}`]).toMatchObject({
				marks: { assisted: 'Kari Kliniker' },
				by: { kind: 'staff', id: unit.clinician.staffId }
			});

			const alone = { ...say('å gå tur', 1), client: 'phone' };
			await answerItems(app(), patient, { responseId, writes: [alone] });
			const after = await readResponse(app(), unit.clinician, { responseId });
			expect(after.answers[`${formId}.${item}`]).toMatchObject({
				marks: {},
				by: { kind: 'patient', id: patient.assignmentId }
			});
		});

		it('name whoever is signed in, whatever was sent', async () => {
			const { unit, open } = await begin(app());
			const responseId = await open(unit.clinician);
			const writes = [say('å lage mat', 1, { assisted: 'søsteren' })];
			await answerItems(app(), unit.clinician, { responseId, writes });
			const { answers } = await readResponse(app(), unit.clinician, { responseId });
			expect(answers[`${formId}.${item}`]?.marks.assisted).toBe('Kari Kliniker');
		});

		it('never come from the person’s own page: nobody beside them counts as a helper', async () => {
			const { patient, open } = await begin(app());
			const responseId = await open(patient);
			const writes = [say('å lage mat', 1, { assisted: 'søsteren', talk: 'yes' })];
			await answerItems(app(), patient, { responseId, writes });
			const { answers } = await readResponse(app(), patient, { responseId });
			expect(answers[`${formId}.${item}`]?.marks).toEqual({ talk: 'yes' });
		});

		it('without saying that somebody helped, nothing is written for the person', async () => {
			const { unit, open } = await begin(app());
			const responseId = await open(unit.clinician);
			const writes = [say('å lage mat', 1)];
			expect(await refusalOf(answerItems(app(), unit.clinician, { responseId, writes }))).toBe(
				'not-allowed'
			);
		});

		it('a relative never answers: no response is theirs, and nobody else’s role may write', async () => {
			const { unit, patient, open } = await begin(app());
			const relative = 'relative' as Rater;
			expect(await refusalOf(open(unit.clinician, relative))).toBe('not-found');
			expect(await refusalOf(open(patient, relative))).toBe('not-found');

			const responseId = await open(patient);
			const writes = [say('å lage mat', 1, { assisted: 'søsteren' })];
			const visitor = staffIn(unit.unitId, 'team-reader');
			expect(await refusalOf(answerItems(app(), visitor, { responseId, writes }))).toBe(
				'not-allowed'
			);
			const mayWrite = Object.entries(capabilitiesOf).flatMap(([role, capabilities]) =>
				capabilities.includes('answers:save') ? [role] : []
			);
			expect(mayWrite).toEqual(['clinician', 'lead']);
			expect(capabilitiesOfNobody).not.toContain('answers:save');
		});
	},
	content
);
