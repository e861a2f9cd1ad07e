import { verb } from '../auth/verb.ts';
import type { AssignmentId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { hasOpenForms } from './forms-given.ts';
import { theAssignment } from './objects/the-assignment.ts';

/** Undoes a withdrawal: the forms are there again. Codes that were closed stay closed. */
export const restoreAssignment = verb(
	{
		name: 'restoreAssignment',
		capability: 'assignment:create',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	({ object, write }): Promise<void> =>
		write(async (tx) => {
			const status = (await hasOpenForms(tx, object)) ? 'open' : 'submitted';
			const restored = await tx
				.updateTable('assignment')
				.set({ status })
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.assignmentId)
				.where('status', '=', 'withdrawn')
				.executeTakeFirst();
			if (restored.numUpdatedRows === 1n) return;
			throw new ServerRefusal(
				'conflict',
				'These forms are not withdrawn.',
				'Load the page again to see how they stand.'
			);
		})
);
