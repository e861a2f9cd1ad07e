import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AssignmentStatus } from '../db/tables/assignment.ts';
import type { ResponseState } from '../db/tables/response.ts';
import type { AssignmentId, EpisodeId, ResponseId } from '../ids.ts';
import type { GivenForm } from './assign-package.ts';
import { formsGiven } from './forms-given.ts';
import { theAssignment } from './objects/the-assignment.ts';

export interface AssignedForm extends GivenForm {
	/** Null until somebody has opened it. */
	readonly response: {
		readonly responseId: ResponseId;
		readonly state: ResponseState;
		readonly submittedAt: Instant | null;
	} | null;
}

export interface Assignment {
	readonly assignmentId: AssignmentId;
	readonly episodeId: EpisodeId;
	readonly packageId: string | null;
	readonly moment: string;
	readonly dueOn: string | null;
	readonly status: AssignmentStatus;
	readonly forms: readonly AssignedForm[];
}

/** What was given and how far it has come; a patient sees only the patient's own forms. */
export const readAssignment = verb(
	{
		name: 'readAssignment',
		capability: 'assignment:read',
		by: ['staff', 'patient'],
		leaves: 'nothing',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object }): Promise<Assignment> => {
		const { unitId, assignmentId } = object;
		const assignment = await app.db.read
			.selectFrom('assignment')
			.selectAll()
			.where('unit_id', '=', unitId)
			.where('id', '=', assignmentId)
			.executeTakeFirstOrThrow();
		let query = formsGiven(app.db.read, unitId)
			.select(['f.form_id', 'f.form_version', 'f.form_hash', 'f.rater'])
			.select(['r.id', 'r.state', 'r.submitted_at'])
			.where('f.assignment_id', '=', assignmentId)
			.orderBy('f.position');
		if (actor.kind === 'patient') query = query.where('f.rater', '=', 'patient');
		const forms = await query.execute();
		return {
			assignmentId,
			episodeId: object.episodeId,
			packageId: assignment.package_id,
			moment: assignment.moment,
			dueOn: assignment.due_on,
			status: assignment.status,
			forms: forms.map((row) => ({
				formId: row.form_id,
				version: row.form_version,
				hash: row.form_hash,
				rater: row.rater,
				response:
					row.id && row.state
						? { responseId: row.id, state: row.state, submittedAt: row.submitted_at }
						: null
			}))
		};
	}
);
