import { expect, it } from 'vitest';
import { createStaff } from '../care/create-staff.ts';
import { createUnit } from '../care/create-unit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { newId, type StaffId, type UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody, system, type StaffActor } from './actor.ts';
import { closeAccount, reopenAccount } from './close-account.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { listAccounts } from './list-accounts.ts';
import type { Role } from './roles.ts';
import { setRoles } from './set-roles.ts';
import { signIn } from './sign-in.ts';
import { readStaffSession } from './staff-session.ts';

const password = 'en ganske lang setning til prøve';

interface Someone {
	readonly staffId: StaffId;
	readonly email: string;
}

async function accountIn(app: TestApp, unitId: UnitId, ...roles: Role[]): Promise<Someone> {
	const email = `${newId()}@example.org`;
	const account = { email, name: 'Kari Kollega', password, roles };
	return { staffId: await createStaff(app, system('test', unitId), account), email };
}

function enter(app: TestApp, { email }: Someone) {
	return signIn(app, nobody(`192.0.2.7 ${email}`), { email, password });
}

/** A unit with an administrator, who has an account, and a colleague. */
async function unitWithStaff(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const { staffId } = await accountIn(app, unitId, 'admin');
	const admin: StaffActor = { ...staffIn(unitId, 'admin'), staffId };
	return { unitId, admin, colleague: await accountIn(app, unitId, 'clinician', 'lead') };
}

async function deedsIn(app: TestApp, unitId: UnitId, act: string) {
	return app.db.read
		.selectFrom('audit_event')
		.select(['actor_id', 'outcome', 'object_id'])
		.where('unit_id', '=', unitId)
		.where('act', '=', act)
		.execute();
}

describeOnBothDatabases('accounts of a unit', (app) => {
	it('are listed for administrators, with roles and where they are signed in', async () => {
		const { admin, colleague, unitId } = await unitWithStaff(app());
		await enter(app(), colleague);
		const [own, other] = await listAccounts(app(), admin, {}).then((all) =>
			all.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
		);
		expect(own).toMatchObject({ isOwn: true, roles: ['admin'], sessions: 0 });
		expect(other).toEqual({
			...colleague,
			name: 'Kari Kollega',
			roles: ['clinician', 'lead'],
			closedAt: null,
			sessions: 1,
			isOwn: false
		});
		for (const role of ['lead', 'auditor', 'clinician'] as const) {
			const refused = listAccounts(app(), staffIn(unitId, role), {});
			expect(await refusalOf(refused)).toBe('not-allowed');
		}
	});

	it('that are closed open nothing at once, keep name and log, and open again as they were', async () => {
		const { admin, colleague, unitId } = await unitWithStaff(app());
		const { sessionId } = await enter(app(), colleague);
		await closeAccount(app(), admin, colleague);
		expect(await readStaffSession(app(), sessionId)).toBeNull();
		expect(await refusalOf(enter(app(), colleague))).toBe('sign-in-refused');
		const listed = await listAccounts(app(), admin, {});
		expect(listed.at(-1)).toMatchObject({ staffId: colleague.staffId, sessions: 0 });
		expect(listed.at(-1)?.closedAt).not.toBeNull();
		expect(await deedsIn(app(), unitId, 'closeAccount')).toEqual([
			{ actor_id: admin.staffId, outcome: 'done', object_id: colleague.staffId }
		]);
		expect(await deedsIn(app(), unitId, 'signIn')).toMatchObject([
			{ actor_id: colleague.staffId, outcome: 'done' }
		]);
		await reopenAccount(app(), admin, colleague);
		const again = await enter(app(), colleague);
		expect(again.actor.roles).toEqual(['clinician', 'lead']);
		expect((await verifyAudit(app(), unitId)).isWhole).toBe(true);
	});

	it('are never closed or changed by their owner: an administrator is always left', async () => {
		const { admin, colleague } = await unitWithStaff(app());
		const own = { staffId: admin.staffId };
		expect(await refusalOf(closeAccount(app(), admin, own))).toBe('conflict');
		expect(await refusalOf(setRoles(app(), admin, { ...own, roles: ['lead'] }))).toBe('conflict');
		const without = setRoles(app(), admin, { ...colleague, roles: [] });
		expect(await refusalOf(without)).toBe('invalid');
	});

	it('with roles in two units are closed by whoever runs Terskel; an administrator ends what is here', async () => {
		const { admin, colleague, unitId } = await unitWithStaff(app());
		const other = await unitWithStaff(app());
		await app().db.write((tx) =>
			tx
				.insertInto('staff_role')
				.values({
					unit_id: other.unitId,
					staff_id: colleague.staffId,
					role: 'clinician',
					given_at: '2026-11-20T08:00:00.000Z',
					given_by: null
				})
				.execute()
		);
		expect(await refusalOf(closeAccount(app(), admin, colleague))).toBe('closed');
		expect(await refusalOf(reopenAccount(app(), other.admin, colleague))).toBe('closed');
		const { sessionId, actor } = await enter(app(), colleague);
		const here = actor.unitId === unitId ? admin : other.admin;
		const there = actor.unitId === unitId ? other.admin : admin;
		await endSessionsOf(app(), there, colleague);
		expect(await readStaffSession(app(), sessionId)).not.toBeNull();
		await endSessionsOf(app(), here, colleague);
		expect(await readStaffSession(app(), sessionId)).toBeNull();
		await closeAccount(app(), system('test', unitId), colleague);
		expect(await refusalOf(enter(app(), colleague))).toBe('sign-in-refused');
	});

	it('of another unit are not there', async () => {
		const { admin } = await unitWithStaff(app());
		const { colleague } = await unitWithStaff(app());
		const roles: Role[] = ['clinician'];
		for (const deed of [closeAccount, reopenAccount, endSessionsOf]) {
			expect(await refusalOf(deed(app(), admin, colleague))).toBe('not-found');
		}
		const given = setRoles(app(), admin, { ...colleague, roles });
		expect(await refusalOf(given)).toBe('not-found');
	});
});
