import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import type { StaffId } from '../ids.ts';
import type { Role } from './roles.ts';
import { verb } from './verb.ts';

/** Sets the roles of a colleague in the actor's unit. Their sessions there end: rights changed. */
export const setRoles = verb(
	{
		name: 'setRoles',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	({ app, actor, write }, input: { staffId: StaffId; roles: readonly Role[] }): Promise<void> =>
		write(async (tx) => {
			const unit_id = unitIdOf(actor);
			await tx
				.deleteFrom('staff_role')
				.where('unit_id', '=', unit_id)
				.where('staff_id', '=', input.staffId)
				.execute();
			for (const role of new Set(input.roles)) {
				await tx
					.insertInto('staff_role')
					.values({
						unit_id,
						staff_id: input.staffId,
						role,
						given_at: instant(app.clock),
						given_by: actor.kind === 'staff' ? actor.staffId : null
					})
					.execute();
			}
			await tx
				.deleteFrom('session')
				.where('unit_id', '=', unit_id)
				.where('staff_id', '=', input.staffId)
				.execute();
		})
);
