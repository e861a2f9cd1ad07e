import { refuseOwnAccount, theColleague } from '../care/objects/the-colleague.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { StaffId, UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { verb } from './verb.ts';

/**
 * Closes an account for whoever has left: every session ends at once and no way of signing in
 * opens it. Their name and the log of what they did stay.
 */
export const closeAccount = verb(
	{
		name: 'closeAccount',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: (app, actor, input: { staffId: StaffId }) => theColleague(app, actor, input.staffId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		refuseOwnAccount(actor, object);
		const { staffId, unitId } = object;
		await write(async (tx) => {
			if (actor.kind === 'staff') await refuseAccountOfSeveralUnits(tx, staffId, unitId);
			await tx
				.updateTable('staff')
				.set({ disabled_at: instant(app.clock) })
				.where('id', '=', staffId)
				.where('disabled_at', 'is', null)
				.execute();
			await tx.deleteFrom('session').where('staff_id', '=', staffId).execute();
		});
	}
);

/** Opens a closed account again, with the roles it had. */
export const reopenAccount = verb(
	{
		name: 'reopenAccount',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: (app, actor, input: { staffId: StaffId }) => theColleague(app, actor, input.staffId)
	},
	async ({ actor, object: { staffId, unitId }, write }): Promise<void> => {
		await write(async (tx) => {
			if (actor.kind === 'staff') await refuseAccountOfSeveralUnits(tx, staffId, unitId);
			await tx.updateTable('staff').set({ disabled_at: null }).where('id', '=', staffId).execute();
		});
	}
);

/** One unit's administrator decides nothing for another unit. */
async function refuseAccountOfSeveralUnits(
	tx: Queries,
	staffId: StaffId,
	unitId: UnitId
): Promise<void> {
	const elsewhere = await tx
		.selectFrom('staff_role')
		.select('role')
		.where('staff_id', '=', staffId)
		.where('unit_id', '!=', unitId)
		.limit(1)
		.executeTakeFirst();
	if (!elsewhere) return;
	throw new ServerRefusal(
		'closed',
		'This account has roles in another unit, too.',
		'Change its roles here; whoever runs Terskel closes it.'
	);
}
