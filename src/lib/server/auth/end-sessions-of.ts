import { theColleague } from '../care/objects/the-colleague.ts';
import type { StaffId } from '../ids.ts';
import { verb } from './verb.ts';

/**
 * Ends every session of a colleague in the unit. Asks for no new proof: somebody in a hurry ends a
 * stranger's session.
 */
export const endSessionsOf = verb(
	{
		name: 'endSessionsOf',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { staffId: StaffId }) => theColleague(app, actor, input.staffId)
	},
	({ object, write }): Promise<void> =>
		write(async (tx) => {
			await tx
				.deleteFrom('session')
				.where('unit_id', '=', object.unitId)
				.where('staff_id', '=', object.staffId)
				.execute();
		})
);
