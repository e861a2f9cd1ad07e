import { endPatientSessions } from '../auth/patient-session.ts';
import { verb } from '../auth/verb.ts';
import type { AssignmentId } from '../ids.ts';
import { theAssignment } from './objects/the-assignment.ts';

/** Takes an assignment back. What was answered stays; nobody is let in to it any more. */
export const withdrawAssignment = verb(
	{
		name: 'withdrawAssignment',
		capability: 'assignment:create',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	({ app, object, write }): Promise<void> =>
		write(async (tx) => {
			await tx
				.updateTable('assignment')
				.set({ status: 'withdrawn' })
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.assignmentId)
				.execute();
			await endPatientSessions(tx, app, object);
		})
);
