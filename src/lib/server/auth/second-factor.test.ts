import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { createUnit } from '../care/create-unit.ts';
import type { UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { oneTimeCode, timeStep } from '../vault/totp.ts';
import { nobody, system, type StaffActor } from './actor.ts';
import { changePassword } from './change-password.ts';
import { confirmAgain } from './confirm-again.ts';
import { endOwnSessions, readOwnAccount } from './own-sessions.ts';
import {
	beginSecondFactor,
	confirmSecondFactor,
	removeSecondFactor,
	renewRecoveryCodes
} from './own-second-factor.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { setRoles } from './set-roles.ts';
import { signIn } from './sign-in.ts';
import { signInSecondFactor } from './sign-in-second-factor.ts';
import { readStaffSession } from './staff-session.ts';

const password = 'en ganske lang setning';
const here = nobody('198.51.100.77');
let accounts = 0;

async function account(app: TestApp, inUnit?: UnitId) {
	const unitId = inUnit ?? (await createUnit(app, system('test'), { name: 'Prøveenheten' }));
	const email = `to-${++accounts}@example.org`;
	const staffId = await createStaff(app, system('test', unitId), {
		email,
		name: 'Kari',
		password,
		roles: ['admin']
	});
	return { unitId, email, staffId };
}

/** The secret as bytes again, as an authenticator app keeps it. */
function bytesOf(secret: string): Buffer {
	const bits = [...secret].map((sign) =>
		'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')
	);
	return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** An account with a confirmed second factor, and its app. */
async function withFactor(app: TestApp) {
	const { email, staffId, unitId } = await account(app);
	const { sessionId, actor } = await signIn(app, here, { email, password });
	const { secret } = await beginSecondFactor(app, actor, {});
	const codeNow = () => {
		// Every code opens once, so each comes from a later half minute.
		app.clock.advance(60);
		return oneTimeCode(bytesOf(secret), timeStep(app.clock.now()));
	};
	const recovery = await confirmSecondFactor(app, actor, { code: codeNow(), sessionId });
	return { email, staffId, unitId, sessionId, actor, codeNow, recovery };
}

describeOnBothDatabases('a second factor', (app) => {
	it('counts from the first right code; the session it was taken in goes on', async () => {
		const { email } = await account(app());
		const { sessionId, actor } = await signIn(app(), here, { email, password });
		const elsewhere = await signIn(app(), here, { email, password });
		const { secret, address } = await beginSecondFactor(app(), actor, {});
		expect(address).toContain(secret);
		const wrong = { code: '000000', sessionId };
		expect(await refusalOf(confirmSecondFactor(app(), actor, wrong))).toBe('code-refused');
		expect((await signIn(app(), here, { email, password })).awaits).toBeNull();

		const code = oneTimeCode(bytesOf(secret), timeStep(app().clock.now()));
		expect(await confirmSecondFactor(app(), actor, { code, sessionId })).toHaveLength(10);
		expect(await readStaffSession(app(), sessionId)).not.toBeNull();
		expect(await readStaffSession(app(), elsewhere.sessionId)).toBeNull();
	});

	it('without it the password alone signs nobody in', async () => {
		const { email, codeNow } = await withFactor(app());
		const half = await signIn(app(), here, { email, password });
		expect(half.awaits).toBe('second-factor');
		expect(await readStaffSession(app(), half.sessionId)).toBeNull();

		const whole = await signInSecondFactor(app(), here, {
			sessionId: half.sessionId,
			code: codeNow()
		});
		expect(whole.sessionId).not.toBe(half.sessionId);
		expect(await readStaffSession(app(), whole.sessionId)).toEqual(whole.actor);
		expect(await readStaffSession(app(), half.sessionId)).toBeNull();
	});

	it('a code opens once, also for somebody who saw it', async () => {
		const { email, codeNow } = await withFactor(app());
		const [one, two] = [
			await signIn(app(), here, { email, password }),
			await signIn(app(), here, { email, password })
		];
		const code = codeNow();
		const step = (sessionId: string) =>
			refusalOf(signInSecondFactor(app(), here, { sessionId, code }));
		expect(await step(one.sessionId)).toBe('done');
		expect(await step(two.sessionId)).toBe('code-refused');
	});

	it('guessing stops after ten tries', async () => {
		const { email, codeNow } = await withFactor(app());
		const { sessionId } = await signIn(app(), here, { email, password });
		const step = (code: string) => refusalOf(signInSecondFactor(app(), here, { sessionId, code }));
		for (let tries = 0; tries < 10; tries++) expect(await step('000000')).toBe('code-refused');
		expect(await step(codeNow())).toBe('too-many-tries');
	});

	it('the half session ends after ten minutes, and is no session anywhere else', async () => {
		const { email, codeNow } = await withFactor(app());
		const { sessionId } = await signIn(app(), here, { email, password });
		app().clock.advance(601);
		const late = signInSecondFactor(app(), here, { sessionId, code: codeNow() });
		expect(await refusalOf(late)).toBe('sign-in-refused');
		const whole = await account(app()).then((one) => signIn(app(), here, { ...one, password }));
		const notHalf = signInSecondFactor(app(), here, { sessionId: whole.sessionId, code: '1' });
		expect(await refusalOf(notHalf)).toBe('sign-in-refused');
	});

	it('a recovery code stands in for the app, once; new ones replace the old', async () => {
		const { email, recovery, actor, codeNow, sessionId } = await withFactor(app());
		const enter = async (code: string) => {
			const half = await signIn(app(), here, { email, password });
			return refusalOf(signInSecondFactor(app(), here, { sessionId: half.sessionId, code }));
		};
		expect(await enter(recovery[0]!.toUpperCase().replaceAll('-', ' '))).toBe('done');
		expect(await enter(recovery[0]!)).toBe('code-refused');
		expect(await readOwnAccount(app(), actor, { sessionId })).toMatchObject({
			hasCodeApp: true,
			recoveryCodesLeft: 9
		});
		await confirmAgain(app(), actor, { sessionId, password, code: codeNow() });
		const fresh = await renewRecoveryCodes(app(), { ...actor, isConfirmed: true }, {});
		expect(await enter(recovery[1]!)).toBe('code-refused');
		expect(await enter(fresh[1]!)).toBe('done');
	});

	it('is taken off by an administrator of the unit, and by nobody of another', async () => {
		const { email, unitId, sessionId } = await withFactor(app());
		const other = await account(app());
		const reset = (unit: typeof unitId) =>
			refusalOf(resetSecondFactor(app(), system('test', unit), { email }));
		expect(await reset(other.unitId)).toBe('not-found');
		expect(await reset(unitId)).toBe('done');
		expect(await readStaffSession(app(), sessionId)).toBeNull();
		expect((await signIn(app(), here, { email, password })).awaits).toBeNull();
	});

	it('the secret stands nowhere in clear', async () => {
		const { staffId } = await withFactor(app());
		const row = await app()
			.db.read.selectFrom('staff_second_factor')
			.selectAll()
			.where('staff_id', '=', staffId)
			.executeTakeFirstOrThrow();
		expect(row.sealed_secret).toMatch(/^s1\./);
	});
});

describeOnBothDatabases('confirming again', (app) => {
	it('is asked before roles change, a quarter of an hour after the last time', async () => {
		const { email, unitId, staffId } = await account(app());
		const { sessionId, actor } = await signIn(app(), here, { email, password });
		const colleague = await account(app(), unitId);
		const change = async () => {
			const now = (await readStaffSession(app(), sessionId)) as StaffActor;
			return refusalOf(setRoles(app(), now, { staffId: colleague.staffId, roles: ['lead'] }));
		};
		expect(await change()).toBe('done');
		app().clock.advance(15 * 60 + 1);
		expect(await change()).toBe('confirm-first');
		const wrong = confirmAgain(app(), actor, { sessionId, password: 'feil', code: '' });
		expect(await refusalOf(wrong)).toBe('sign-in-refused');
		await confirmAgain(app(), actor, { sessionId, password, code: '' });
		expect(await change()).toBe('done');
		expect([unitId, staffId]).toEqual([actor.unitId, actor.staffId]);
	});

	it('asks whoever has a second factor for it', async () => {
		const { actor, sessionId, codeNow } = await withFactor(app());
		const confirm = (code: string) =>
			refusalOf(confirmAgain(app(), actor, { sessionId, password, code }));
		expect(await confirm('')).toBe('code-refused');
		expect(await confirm(codeNow())).toBe('done');
		await removeSecondFactor(app(), actor, {});
		expect(await confirm('')).toBe('done');
	});
});

describeOnBothDatabases('the own account', (app) => {
	it('lists its sessions and ends them', async () => {
		const { email } = await account(app());
		const [here1, here2, here3] = [
			await signIn(app(), here, { email, password }),
			await signIn(app(), here, { email, password }),
			await signIn(app(), here, { email, password })
		];
		const { actor, sessionId } = here1;
		const { sessions } = await readOwnAccount(app(), actor, { sessionId });
		expect(sessions).toHaveLength(3);
		expect(sessions.filter((one) => one.isThis)).toHaveLength(1);
		expect(JSON.stringify(sessions)).not.toContain(here2.sessionId);

		const other = sessions.find((one) => !one.isThis)!;
		await endOwnSessions(app(), actor, { publicId: other.publicId });
		expect((await readOwnAccount(app(), actor, { sessionId })).sessions).toHaveLength(2);
		await endOwnSessions(app(), actor, { butSessionId: sessionId });
		expect(await readStaffSession(app(), here2.sessionId)).toBeNull();
		expect(await readStaffSession(app(), here3.sessionId)).toBeNull();
		expect(await readStaffSession(app(), sessionId)).not.toBeNull();
	});

	it('nobody ends a session of somebody else', async () => {
		const [one, two] = [await account(app()), await account(app())];
		const mine = await signIn(app(), here, { email: one.email, password });
		const theirs = await signIn(app(), here, { email: two.email, password });
		const { sessions } = await readOwnAccount(app(), theirs.actor, theirs);
		await endOwnSessions(app(), mine.actor, { publicId: sessions[0]!.publicId });
		expect(await readStaffSession(app(), theirs.sessionId)).not.toBeNull();
	});

	it('a new password ends every other session; the old one opens nothing', async () => {
		const { email } = await account(app());
		const { actor, sessionId } = await signIn(app(), here, { email, password });
		const other = await signIn(app(), here, { email, password });
		const next = 'noe helt annet denne gangen';
		const change = (current: string, wanted: string) =>
			refusalOf(changePassword(app(), actor, { current, next: wanted, sessionId }));
		expect(await change('feil', next)).toBe('sign-in-refused');
		for (const poor of [email, 'unbelievable', 'Password2026!']) {
			expect(await change(password, poor)).toBe('invalid');
		}
		expect(await change(password, next)).toBe('done');
		expect(await readStaffSession(app(), other.sessionId)).toBeNull();
		expect(await readStaffSession(app(), sessionId)).not.toBeNull();
		expect(await refusalOf(signIn(app(), here, { email, password }))).toBe('sign-in-refused');
		expect(await refusalOf(signIn(app(), here, { email, password: next }))).toBe('done');
	});
});
