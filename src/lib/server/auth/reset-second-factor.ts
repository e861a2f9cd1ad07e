import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { notFound } from '../server-refusal.ts';
import { forgetSecondFactor } from './second-factor.ts';
import { verb } from './verb.ts';

/** For somebody who has lost telephone and recovery codes; whoever asks has seen who they are. */
export const resetSecondFactor = verb(
	{
		name: 'resetSecondFactor',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, input: { email: string }): Promise<void> => {
		const colleague = await app.db.read
			.selectFrom('staff')
			.innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
			.select('staff.id')
			.where('staff.email', '=', String(input.email).trim().toLowerCase())
			.where('staff_role.unit_id', '=', unitIdOf(actor))
			.executeTakeFirst();
		if (!colleague) throw notFound();
		await write(async (tx) => {
			await forgetSecondFactor(tx, colleague.id);
			await tx.deleteFrom('session').where('staff_id', '=', colleague.id).execute();
		});
	}
);
