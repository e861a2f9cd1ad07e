import { beginPatientSession, type LetIn } from '../auth/patient-session.ts';
import { verb } from '../auth/verb.ts';
import type { AssignmentId } from '../ids.ts';
import { theAssignment } from './objects/the-assignment.ts';

/** Opens one assignment on the clinic's tablet, which forgets everything afterwards. */
export const startWaitingRoom = verb(
	{
		name: 'startWaitingRoom',
		capability: 'waiting-room:start',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	({ app, object, write }): Promise<LetIn> => {
		const { unitId, episodeId, assignmentId } = object;
		const visit = { unitId, episodeId, assignmentId, mode: 'waiting-room' } as const;
		return write((tx) => beginPatientSession(tx, app, visit));
	}
);
