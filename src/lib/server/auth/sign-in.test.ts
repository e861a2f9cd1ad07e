import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { createUnit } from '../care/create-unit.ts';
import { instant } from '../clock.ts';
import type { UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody, system } from './actor.ts';
import type { Role } from './roles.ts';
import { setRoles } from './set-roles.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { readStaffSession } from './staff-session.ts';

const password = 'en ganske lang setning';
let accounts = 0;

async function account(app: TestApp, ...roles: Role[]) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const email = `kari-${++accounts}@example.org`;
	const staff = { email: email.toUpperCase(), name: 'Kari', password, roles };
	const staffId = await createStaff(app, system('test', unitId), staff);
	return { unitId, email, staffId, here: nobody(`198.51.100.${accounts}`) };
}

describeOnBothDatabases('signing in', (app) => {
	it('gives a session in the unit, with the roles of the moment', async () => {
		const { unitId, email, staffId, here } = await account(app(), 'clinician', 'lead');
		const { sessionId, actor } = await signIn(app(), here, { email: ` ${email}`, password });
		expect(actor).toEqual({
			kind: 'staff',
			unitId,
			staffId,
			name: 'Kari',
			roles: ['clinician', 'lead'],
			isConfirmed: true
		});
		expect(await readStaffSession(app(), sessionId)).toEqual(actor);
	});

	it('never stores the session id itself', async () => {
		const { email, here, staffId } = await account(app(), 'clinician');
		const { sessionId } = await signIn(app(), here, { email, password });
		const row = await app()
			.db.read.selectFrom('session')
			.select('id_hash')
			.where('staff_id', '=', staffId)
			.executeTakeFirstOrThrow();
		expect(row.id_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(row.id_hash).not.toContain(sessionId);
	});

	it('every sign-in has a session of its own; signing out ends one', async () => {
		const { email, here } = await account(app(), 'clinician');
		const first = await signIn(app(), here, { email, password });
		const second = await signIn(app(), here, { email, password });
		expect(first.sessionId).not.toBe(second.sessionId);
		await signOut(app(), first.actor, first);
		expect(await readStaffSession(app(), first.sessionId)).toBeNull();
		expect(await readStaffSession(app(), second.sessionId)).toEqual(second.actor);
	});

	it('an unknown address, a wrong password, no role and a closed account are refused alike', async () => {
		const known = await account(app(), 'clinician');
		const without = await account(app());
		const closed = await account(app(), 'clinician');
		await app().db.write((tx) =>
			tx
				.updateTable('staff')
				.set({ disabled_at: instant(app().clock) })
				.where('id', '=', closed.staffId)
				.execute()
		);
		const tries = [
			{ email: 'nobody@example.org', password },
			{ email: known.email, password: 'feil' },
			{ email: without.email, password },
			{ email: closed.email, password },
			{ email: '', password: '' }
		];
		for (const tried of tries) {
			expect(await refusalOf(signIn(app(), known.here, tried))).toBe('sign-in-refused');
		}
	});

	it('too many wrong passwords: that address waits, the person elsewhere does not', async () => {
		const { email, here } = await account(app(), 'clinician');
		const wrong = () => refusalOf(signIn(app(), here, { email, password: 'feil' }));
		for (let tries = 0; tries < 10; tries++) expect(await wrong()).toBe('sign-in-refused');
		expect(await refusalOf(signIn(app(), here, { email, password }))).toBe('too-many-tries');
		expect(await refusalOf(signIn(app(), nobody('203.0.113.9'), { email, password }))).toBe('done');
	});

	it('a change of rights ends the sessions', async () => {
		const { unitId, staffId, email, here } = await account(app(), 'clinician');
		const { sessionId } = await signIn(app(), here, { email, password });
		await setRoles(app(), system('test', unitId), { staffId, roles: ['researcher'] });
		expect(await readStaffSession(app(), sessionId)).toBeNull();
		const again = await signIn(app(), here, { email, password });
		expect(again.actor.roles).toEqual(['researcher']);
	});

	it('a session ends when nobody is there, and is kept by use', async () => {
		const { email, here } = await account(app(), 'clinician');
		const { sessionId } = await signIn(app(), here, { email, password });
		for (let times = 0; times < 4; times++) {
			app().clock.advance(29 * 60);
			expect(await readStaffSession(app(), sessionId)).not.toBeNull();
		}
		app().clock.advance(31 * 60);
		expect(await readStaffSession(app(), sessionId)).toBeNull();
	});

	it('a page that asks by itself keeps no session from ending', async () => {
		const { email, here } = await account(app(), 'clinician');
		const { sessionId } = await signIn(app(), here, { email, password });
		for (let times = 0; times < 2; times++) {
			app().clock.advance(14 * 60);
			expect(await readStaffSession(app(), sessionId, false)).not.toBeNull();
		}
		app().clock.advance(3 * 60);
		expect(await readStaffSession(app(), sessionId, false)).toBeNull();
	});

	it('a session ends for good after the longest time, however much it was used', async () => {
		const { email, here } = await account(app(), 'clinician');
		const { sessionId } = await signIn(app(), here, { email, password });
		app().clock.advance(12 * 3600 + 1);
		expect(await readStaffSession(app(), sessionId)).toBeNull();
	});

	it('refuses a short or common password and a second account with the same address', async () => {
		const { unitId, email } = await account(app(), 'clinician');
		const make = (change: { email?: string; password?: string }) =>
			createStaff(app(), system('test', unitId as UnitId), {
				email: 'new@example.org',
				name: 'Ny',
				password,
				roles: [],
				...change
			});
		for (const poor of ['kort', 'unbelievable', 'Password2026!']) {
			expect(await refusalOf(make({ password: poor }))).toBe('invalid');
		}
		expect(await refusalOf(make({ email }))).toBe('conflict');
	});
});
