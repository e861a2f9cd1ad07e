import { endPatientSessions, beginPatientSession, type LetIn } from '../auth/patient-session.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { newId, type AssignmentId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import { givenForm } from './given-form.ts';
import { theAssignment } from './objects/the-assignment.ts';

/** Short forms that a person may answer whenever they want, once they are in treatment. */
export const checkInForms = ['motivation-checkin', 'early-warning'] as const;

const moment = 'early-treatment';

export interface NewCheckIn {
	/** What the person was let in to. */
	readonly assignmentId: AssignmentId;
	readonly formId: string;
	readonly sessionId: string;
}

/**
 * The person answers a short form of their own accord. One that is begun and not handed in is gone
 * on with. The session moves over to it: a session opens one assignment and no other.
 */
export const openCheckIn = verb(
	{
		name: 'openCheckIn',
		capability: 'response:open',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: NewCheckIn) => theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }, { formId, sessionId }): Promise<LetIn> => {
		if (!checkInForms.some((one) => one === formId)) throw notFound();
		const { unitId, episodeId } = object;
		const form = givenForm(app.content, formId, 'patient');
		return write(async (tx) => {
			const begun = await tx
				.selectFrom('assignment as a')
				.innerJoin('assignment_form as f', (join) =>
					join.onRef('f.unit_id', '=', 'a.unit_id').onRef('f.assignment_id', '=', 'a.id')
				)
				.select('a.id')
				.where('a.unit_id', '=', unitId)
				.where('a.episode_id', '=', episodeId)
				.where('a.status', '=', 'open')
				.where('a.package_id', 'is', null)
				.where('f.form_id', '=', formId)
				.orderBy('a.id', 'desc')
				.executeTakeFirst();
			const assignmentId: AssignmentId = begun?.id ?? newId();
			if (!begun) {
				await tx
					.insertInto('assignment')
					.values({
						unit_id: unitId,
						id: assignmentId,
						episode_id: episodeId,
						package_id: null,
						moment,
						due_on: null,
						status: 'open',
						issued_at: instant(app.clock),
						issued_by: null
					})
					.execute();
				await tx
					.insertInto('assignment_form')
					.values({
						unit_id: unitId,
						assignment_id: assignmentId,
						position: 0,
						form_id: form.formId,
						form_version: form.version,
						form_hash: form.hash,
						rater: form.rater
					})
					.execute();
			}
			await endPatientSessions(tx, app, actor, sessionId);
			return beginPatientSession(tx, app, { unitId, episodeId, assignmentId, mode: actor.mode });
		});
	}
);
