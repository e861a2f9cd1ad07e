import { theUnit } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { digest } from '../vault/keyed-digest.ts';
import { refuseWrongPassword } from './own-password.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { hasCodeApp, takeCode } from './second-factor.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;

export interface Confirmation {
	readonly sessionId: string;
	readonly password: string;
	/** Asked of those who have a second factor. */
	readonly code: string;
}

/** Somebody who is signed in shows once more who they are, before something sensitive. */
export const confirmAgain = verb(
	{
		name: 'confirmAgain',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, input: Confirmation): Promise<void> => {
		const { staffId } = actor;
		await refuseWrongPassword(app, staffId, input.password);
		if (await hasCodeApp(app.db.read, staffId)) {
			const limits: Limited[] = [
				{ rule: { name: 'second-factor', tries: 10, windowSeconds: quarterOfAnHour }, key: staffId }
			];
			await refuseTooManyTries(app, limits);
			const isRight = await app.db.write((tx) =>
				takeCode(tx, app, staffId, input.code.slice(0, 100))
			);
			if (!isRight) {
				await countTry(app, limits);
				throw new ServerRefusal('code-refused', 'The code is not right.', 'Wait for the next one.');
			}
		}
		await write((tx) =>
			tx
				.updateTable('session')
				.set({ confirmed_at: instant(app.clock) })
				.where('id_hash', '=', digest(input.sessionId))
				.where('staff_id', '=', staffId)
				.execute()
		);
	}
);
