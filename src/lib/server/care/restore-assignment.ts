import { verb } from '../auth/verb.ts';
import type { Queries } from '../db/database.ts';
import type { AssignmentId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theAssignment, type FoundAssignment } from './objects/the-assignment.ts';

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

async function hasOpenForms(
	tx: Queries,
	{ unitId, assignmentId }: Pick<FoundAssignment, 'unitId' | 'assignmentId'>
): Promise<boolean> {
	const left = await tx
		.selectFrom('assignment_form as f')
		.leftJoin('response as r', (join) =>
			join
				.onRef('r.unit_id', '=', 'f.unit_id')
				.onRef('r.assignment_id', '=', 'f.assignment_id')
				.onRef('r.form_id', '=', 'f.form_id')
				.onRef('r.rater', '=', 'f.rater')
		)
		.select('f.position')
		.where('f.unit_id', '=', unitId)
		.where('f.assignment_id', '=', assignmentId)
		.where('f.rater', '=', 'patient')
		.where((where) => where.or([where('r.state', 'is', null), where('r.state', '=', 'draft')]))
		.executeTakeFirst();
	return left !== undefined;
}
