import { firstPasswordUntil } from '../auth/first-password.ts';
import { refusePoorPassword } from '../auth/password-rules.ts';
import type { Role } from '../auth/roles.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { newId, type StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { hashPassword } from '../vault/password-hash.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface NewStaff {
	readonly email: string;
	readonly name: string;
	readonly password: string;
	readonly roles: readonly Role[];
	/** Whoever makes the account chose the password: its owner chooses another before anything else. */
	readonly isFirstPassword?: boolean;
}

/** Makes an account with roles in the actor's unit. */
export const createStaff = verb(
	{
		name: 'createStaff',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor, write }, input: NewStaff): Promise<StaffId> => {
		await refusePoorPassword(app.settings.passwords, input.password, [input.email, input.name]);
		const id: StaffId = newId();
		const email = input.email.trim().toLowerCase();
		const password_hash = await hashPassword(input.password);
		await write(async (tx) => {
			const made = await tx
				.insertInto('staff')
				.values({
					id,
					email,
					name: input.name,
					password_hash,
					created_at: instant(app.clock),
					disabled_at: null,
					first_password_until: input.isFirstPassword ? firstPasswordUntil(app) : null
				})
				.onConflict((conflict) => conflict.column('email').doNothing())
				.executeTakeFirst();
			if (made.numInsertedOrUpdatedRows !== 1n) {
				throw new ServerRefusal(
					'conflict',
					'There is already an account with this address.',
					'Use another address, or give the existing account a role in this unit.'
				);
			}
			for (const role of input.roles) {
				await tx
					.insertInto('staff_role')
					.values({
						unit_id: unitIdOf(actor),
						staff_id: id,
						role,
						given_at: instant(app.clock),
						given_by: actor.kind === 'staff' ? actor.staffId : null
					})
					.execute();
			}
		});
		return id;
	}
);
