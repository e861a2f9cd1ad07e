import { expect, it } from 'vitest';
import { beginPatientSession, readPatientSession } from '../auth/patient-session.ts';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { handIn } from './hand-in.ts';
import { openCheckIn } from './open-check-in.ts';
import { readAssignment } from './read-assignment.ts';

const content = await openContent();
const formId = 'motivation-checkin';

function letIn(app: TestApp, { patient }: TestUnit, mode = patient.mode) {
	return app.db.write((tx) => beginPatientSession(tx, app, { ...patient, mode }));
}

describeOnBothDatabases(
	'a check-in of one’s own accord',
	(app) => {
		it('is a form of its own to which the session moves over', async () => {
			const unit = await newTestUnit(app());
			const { sessionId } = await letIn(app(), unit);
			const own = { assignmentId: unit.assignmentId, formId, sessionId };
			const entered = await openCheckIn(app(), unit.patient, own);
			expect(await readPatientSession(app(), sessionId)).toBeNull();
			const actor = await readPatientSession(app(), entered.sessionId);
			const { forms } = await readAssignment(app(), actor!, entered.actor);
			expect(forms.map((form) => form.formId)).toEqual([formId]);
		});

		it('goes on with one that was begun, and is a new one after it was handed in', async () => {
			const unit = await newTestUnit(app());
			const open = async () => {
				const { sessionId } = await letIn(app(), unit);
				const own = { assignmentId: unit.assignmentId, formId, sessionId };
				return (await openCheckIn(app(), unit.patient, own)).actor;
			};
			const first = await open();
			expect((await open()).assignmentId).toBe(first.assignmentId);
			await handIn(app(), first, first);
			expect((await open()).assignmentId).not.toBe(first.assignmentId);
		});

		it('is one of the short forms and no other', async () => {
			const unit = await newTestUnit(app());
			const { sessionId } = await letIn(app(), unit);
			const own = { assignmentId: unit.assignmentId, formId: 'audit', sessionId };
			expect(await refusalOf(openCheckIn(app(), unit.patient, own))).toBe('not-found');
		});
	},
	content
);

describeOnBothDatabases(
	'the tablet in the waiting room',
	(app) => {
		it('is over for good once the person has handed in, whatever was left unanswered', async () => {
			const unit = await newTestUnit(app());
			const { sessionId, actor } = await letIn(app(), unit, 'waiting-room');
			await handIn(app(), actor, unit);
			expect(await readPatientSession(app(), sessionId)).toBeNull();
		});

		it('a phone of one’s own stays signed in to read what was handed in', async () => {
			const unit = await newTestUnit(app());
			const { sessionId, actor } = await letIn(app(), unit);
			await handIn(app(), actor, unit);
			expect(await readPatientSession(app(), sessionId)).not.toBeNull();
		});
	},
	content
);
