import { verb } from '../auth/verb.ts';
import type { AssignmentId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import { assignmentsOf, type Assignment } from './assignments-of.ts';
import { theAssignment } from './objects/the-assignment.ts';

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
		const [assignment] = await assignmentsOf(app.db.read, object);
		if (!assignment) throw notFound();
		if (actor.kind === 'staff') return assignment;
		const forms = assignment.forms.filter(({ rater }) => rater === 'patient');
		return { ...assignment, forms };
	}
);
