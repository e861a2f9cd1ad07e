import { theUnit } from '../care/objects/the-unit.ts';
import { hashPassword } from '../vault/password-hash.ts';
import { digest } from '../vault/keyed-digest.ts';
import { refuseWrongPassword } from './own-password.ts';
import { refusePoorPassword } from './password-rules.ts';
import { verb } from './verb.ts';

export interface PasswordChange {
	readonly current: string;
	readonly next: string;
	/** The session in which it is changed; all others end. */
	readonly sessionId: string;
}

/** Somebody gives themselves a new password. */
export const changePassword = verb(
	{
		name: 'changePassword',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, { current, next, sessionId }: PasswordChange): Promise<void> => {
		await refuseWrongPassword(app, actor.staffId, current);
		const { email } = await app.db.read
			.selectFrom('staff')
			.select('email')
			.where('id', '=', actor.staffId)
			.executeTakeFirstOrThrow();
		await refusePoorPassword(app.settings.passwords, next, [email, actor.name]);
		const password_hash = await hashPassword(next);
		await write(async (tx) => {
			await tx
				.updateTable('staff')
				.set({ password_hash, first_password_until: null })
				.where('id', '=', actor.staffId)
				.execute();
			await tx
				.deleteFrom('session')
				.where('staff_id', '=', actor.staffId)
				.where('id_hash', '!=', digest(sessionId))
				.execute();
		});
	}
);
