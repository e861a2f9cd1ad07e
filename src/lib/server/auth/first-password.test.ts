import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { createUnit } from '../care/create-unit.ts';
import { listStaff } from '../care/list-staff.ts';
import { newId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody, system, type StaffActor } from './actor.ts';
import { changePassword } from './change-password.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { readStaffSession } from './staff-session.ts';

const first = 'en ganske lang setning til prøve';
const own = 'noe helt annet som bare jeg vet';
const threeDays = 3 * 24 * 3600;

async function newAccount(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const email = `${newId()}@example.org`;
	const staffId = await createStaff(app, system('test', unitId), {
		email,
		name: 'Nils Ny',
		password: first,
		roles: ['lead'],
		isFirstPassword: true
	});
	const enter = (password: string) => signIn(app, nobody(email), { email, password });
	return { unitId, staffId, enter };
}

/** Who a session says somebody is. */
async function whoIs(app: TestApp, sessionId: string): Promise<StaffActor> {
	return (await readStaffSession(app, sessionId)) as StaffActor;
}

describeOnBothDatabases('a password that somebody else chose', (app) => {
	it('opens nothing but the own account, until an own one is chosen', async () => {
		const { enter } = await newAccount(app());
		const { sessionId } = await enter(first);
		const actor = await whoIs(app(), sessionId);
		expect(actor.owes).toBe('password');
		expect(await refusalOf(listStaff(app(), actor, {}))).toBe('not-allowed');
		await changePassword(app(), actor, { current: first, next: own, sessionId });
		const after = await whoIs(app(), sessionId);
		expect(after.owes).toBeUndefined();
		expect(await refusalOf(listStaff(app(), after, {}))).toBe('done');
		app().clock.advance(threeDays);
		expect(await refusalOf(enter(own))).toBe('done');
	});

	it('is refused like a wrong one after three days', async () => {
		const { enter } = await newAccount(app());
		app().clock.advance(threeDays - 1);
		expect(await refusalOf(enter(first))).toBe('done');
		app().clock.advance(1);
		expect(await refusalOf(enter(first))).toBe('sign-in-refused');
	});

	it('is given to somebody who forgot theirs, and ends their sessions', async () => {
		const { enter, unitId, staffId } = await newAccount(app());
		const { sessionId } = await enter(first);
		const actor = await whoIs(app(), sessionId);
		await changePassword(app(), actor, { current: first, next: own, sessionId });
		const next = 'den tredje setningen på rad her';
		await resetPassword(app(), system('test', unitId), { staffId, password: next });
		expect(await readStaffSession(app(), sessionId)).toBeNull();
		expect(await refusalOf(enter(own))).toBe('sign-in-refused');
		const again = await enter(next);
		expect((await whoIs(app(), again.sessionId)).owes).toBe('password');
	});
});
