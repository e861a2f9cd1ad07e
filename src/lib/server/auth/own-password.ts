import type { App } from '../app.ts';
import type { StaffId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { isPassword } from '../vault/password-hash.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';

const quarterOfAnHour = 15 * 60;

/** Refuses unless this is the password of the account; tries are counted by account. */
export async function refuseWrongPassword(
	app: App,
	staffId: StaffId,
	password: string
): Promise<void> {
	const limits: Limited[] = [
		{ rule: { name: 'own-password', tries: 10, windowSeconds: quarterOfAnHour }, key: staffId }
	];
	await refuseTooManyTries(app, limits);
	const { password_hash } = await app.db.read
		.selectFrom('staff')
		.select('password_hash')
		.where('id', '=', staffId)
		.executeTakeFirstOrThrow();
	if (await isPassword(password.slice(0, 200), password_hash)) return;
	await countTry(app, limits);
	throw new ServerRefusal('sign-in-refused', 'The password is not right.', 'Try again.');
}
