import { theColleague } from '../care/objects/the-colleague.ts';
import type { StaffId } from '../ids.ts';
import { hashPassword } from '../vault/password-hash.ts';
import { firstPasswordUntil } from './first-password.ts';
import { refusePoorPassword } from './password-rules.ts';
import { verb } from './verb.ts';

/**
 * A first password for somebody who has forgotten theirs; whoever runs Terskel has seen who they
 * are. Their sessions end, and they choose an own one before anything else.
 */
export const resetPassword = verb(
	{
		name: 'resetPassword',
		capability: 'staff:create',
		by: ['system'],
		leaves: 'audit-event',
		on: (app, actor, input: { staffId: StaffId; password: string }) =>
			theColleague(app, actor, input.staffId)
	},
	async ({ app, object: { staffId }, write }, { password }): Promise<void> => {
		const { email, name } = await app.db.read
			.selectFrom('staff')
			.select(['email', 'name'])
			.where('id', '=', staffId)
			.executeTakeFirstOrThrow();
		await refusePoorPassword(app.settings.passwords, password, [email, name]);
		const password_hash = await hashPassword(password);
		await write(async (tx) => {
			await tx
				.updateTable('staff')
				.set({ password_hash, first_password_until: firstPasswordUntil(app) })
				.where('id', '=', staffId)
				.execute();
			await tx.deleteFrom('session').where('staff_id', '=', staffId).execute();
		});
	}
);
