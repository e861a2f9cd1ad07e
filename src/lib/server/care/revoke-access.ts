import { endPatientSessions } from '../auth/patient-session.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { AssignmentId } from '../ids.ts';
import { theAssignment } from './objects/the-assignment.ts';

/** Ends every way into an assignment: codes, resume phrases and running sessions. */
export const revokeAccess = verb(
	{
		name: 'revokeAccess',
		capability: 'code:revoke',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	({ app, object, write }): Promise<void> =>
		write(async (tx) => {
			for (const way of ['access_code', 'resume_phrase'] as const) {
				await tx
					.updateTable(way)
					.set({ revoked_at: instant(app.clock) })
					.where('unit_id', '=', object.unitId)
					.where('assignment_id', '=', object.assignmentId)
					.where('revoked_at', 'is', null)
					.execute();
			}
			await endPatientSessions(tx, app, object);
		})
);
