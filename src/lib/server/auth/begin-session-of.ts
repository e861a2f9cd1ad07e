import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { StaffId } from '../ids.ts';
import type { StaffActor } from './actor.ts';
import type { SignedIn } from './sign-in.ts';
import { beginStaffSession, rolesIn } from './staff-session.ts';

/** A full session for whoever has shown two factors at once; null for an account that is closed. */
export async function beginSessionOf(
	app: App,
	staffId: StaffId,
	act: string
): Promise<SignedIn | null> {
	const account = await app.db.read
		.selectFrom('staff')
		.innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
		.select(['staff.name', 'staff_role.unit_id'])
		.where('staff.id', '=', staffId)
		.where('staff.disabled_at', 'is', null)
		.orderBy('staff_role.unit_id')
		.limit(1)
		.executeTakeFirst();
	if (!account) return null;
	const { name, unit_id: unitId } = account;
	const roles = await rolesIn(app, unitId, staffId);
	const actor: StaffActor = { kind: 'staff', unitId, staffId, name, roles, isConfirmed: true };
	const sessionId = await beginStaffSession(app, staffId, unitId, 'second-factor');
	await app.db.write((tx) =>
		recordAudit(tx, app, {
			actor,
			act,
			outcome: 'done',
			object: { kind: 'staff', id: staffId, unitId }
		})
	);
	return { sessionId, actor, awaits: null };
}
