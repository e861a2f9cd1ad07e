import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { StaffId } from '../ids.ts';
import type { StaffActor } from './actor.ts';
import type { SignedIn } from './sign-in.ts';
import { hasSecondFactor } from './second-factor.ts';
import { beginStaffSession, rolesIn } from './staff-session.ts';

/**
 * A session for whoever has shown who they are otherwise than by password: a full one for two
 * factors at once, half of one where a second is still to come. Null for an account that is closed.
 */
export async function beginSessionOf(
	app: App,
	staffId: StaffId,
	act: string,
	shown: 'second-factor' | 'first-factor' = 'second-factor'
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
	const isHalf = shown === 'first-factor' && (await hasSecondFactor(app.db.read, staffId));
	const actor: StaffActor = {
		kind: 'staff',
		unitId,
		staffId,
		name,
		roles,
		isConfirmed: !isHalf
	};
	const sessionId = await beginStaffSession(
		app,
		staffId,
		unitId,
		isHalf ? 'password-of-two' : shown === 'second-factor' ? shown : 'password'
	);
	await app.db.write((tx) =>
		recordAudit(tx, app, {
			actor,
			act,
			outcome: 'done',
			object: { kind: 'staff', id: staffId, unitId }
		})
	);
	return { sessionId, actor, awaits: isHalf ? 'second-factor' : null };
}
