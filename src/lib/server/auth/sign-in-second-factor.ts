import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { StaffActor } from './actor.ts';
import { keepIdToken, readIdToken } from './provider-sign-out.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { takeCode, takeRecoveryCode } from './second-factor.ts';
import type { SignedIn } from './sign-in.ts';
import { beginStaffSession, luciaOf, readPendingSession, rolesIn } from './staff-session.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;

/**
 * The second step of signing in: a code of the app, or a recovery code. Gives a new session.
 * The limit is on the account: whoever gets here already knew its password.
 */
export const signInSecondFactor = verb(
	{
		name: 'signInSecondFactor',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: { sessionId: string; code: string }): Promise<SignedIn> => {
		const pending = await readPendingSession(app, input.sessionId);
		if (!pending) throw signInAgain();
		const { staffId, unitId, name } = pending;
		const limits: Limited[] = [
			{ rule: { name: 'second-factor', tries: 10, windowSeconds: quarterOfAnHour }, key: staffId }
		];
		await refuseTooManyTries(app, limits);

		const code = input.code.slice(0, 100);
		const isRight = await app.db.write(
			async (tx) =>
				(await takeCode(tx, app, staffId, code)) || (await takeRecoveryCode(tx, app, staffId, code))
		);
		if (!isRight) {
			await countTry(app, limits);
			const refusal = { actor, act: 'signInSecondFactor', outcome: 'refused', object } as const;
			await app.db.write((tx) => recordAudit(tx, app, refusal));
			throw new ServerRefusal(
				'code-refused',
				'This code is not right, or was used already.',
				'Wait for the next code in the app and type that one, or use a recovery code.'
			);
		}
		const idToken = await readIdToken(app, input.sessionId);
		await luciaOf(app).invalidateSession(input.sessionId);
		const sessionId = await beginStaffSession(app, staffId, unitId, 'second-factor');
		if (idToken) await keepIdToken(app, sessionId, idToken);
		const roles = await rolesIn(app, unitId, staffId);
		const signedIn: StaffActor = {
			kind: 'staff',
			unitId,
			staffId,
			name,
			roles,
			isConfirmed: true
		};
		await app.db.write((tx) =>
			recordAudit(tx, app, {
				actor: signedIn,
				act: 'signInSecondFactor',
				outcome: 'done',
				object: { kind: 'staff', id: staffId, unitId }
			})
		);
		return { sessionId, actor: signedIn, awaits: null };
	}
);

function signInAgain(): ServerRefusal {
	return new ServerRefusal(
		'sign-in-refused',
		'Too much time has passed since the password.',
		'Sign in again.'
	);
}
