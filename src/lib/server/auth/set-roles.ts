import { refuseOwnAccount, theColleague } from '../care/objects/the-colleague.ts';
import { instant } from '../clock.ts';
import type { StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { Role } from './roles.ts';
import { verb } from './verb.ts';

export interface RolesToSet {
	readonly staffId: StaffId;
	readonly roles: readonly Role[];
}

/** Sets the roles of a colleague in the actor's unit. Their sessions there end: rights changed. */
export const setRoles = verb(
	{
		name: 'setRoles',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: (app, actor, input: RolesToSet) => theColleague(app, actor, input.staffId)
	},
	async ({ app, actor, object, write }, { roles }): Promise<void> => {
		refuseOwnAccount(actor, object);
		const { unitId: unit_id, staffId: staff_id } = object;
		if (roles.length === 0) {
			throw new ServerRefusal(
				'invalid',
				'An account has at least one role.',
				'Choose one, or close the account.'
			);
		}
		await write(async (tx) => {
			await tx
				.deleteFrom('staff_role')
				.where('unit_id', '=', unit_id)
				.where('staff_id', '=', staff_id)
				.execute();
			for (const role of new Set(roles)) {
				await tx
					.insertInto('staff_role')
					.values({
						unit_id,
						staff_id,
						role,
						given_at: instant(app.clock),
						given_by: actor.kind === 'staff' ? actor.staffId : null
					})
					.execute();
			}
			await tx
				.deleteFrom('session')
				.where('unit_id', '=', unit_id)
				.where('staff_id', '=', staff_id)
				.execute();
		});
	}
);
