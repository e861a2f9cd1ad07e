import { Lucia, TimeSpan } from 'lucia';
import type { App } from '../app.ts';
import type { StaffId, UnitId } from '../ids.ts';
import type { StaffActor } from './actor.ts';
import type { Role } from './roles.ts';
import { sessionAdapter } from './session-adapter.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ unitId: UnitId }, { name: string }>;
		UserId: StaffId;
		DatabaseSessionAttributes: { unitId: UnitId };
		DatabaseUserAttributes: { name: string };
	}
}

/** Lucia over our database. Nothing outside this folder knows that it is Lucia. */
export function luciaOf(app: App): Lucia<{ unitId: UnitId }, { name: string }> {
	return new Lucia(sessionAdapter(app), {
		sessionExpiresIn: new TimeSpan(app.settings.sessions.staffIdleMinutes, 'm'),
		getSessionAttributes: ({ unitId }) => ({ unitId }),
		getUserAttributes: ({ name }) => ({ name })
	});
}

/** Who holds this session now, with the roles of this moment; null when it has ended. */
export async function readStaffSession(app: App, sessionId: string): Promise<StaffActor | null> {
	const { session, user } = await luciaOf(app).validateSession(sessionId);
	if (!session) return null;
	const roles = await rolesIn(app, session.unitId, user.id);
	if (!roles.length) return null;
	return { kind: 'staff', unitId: session.unitId, staffId: user.id, name: user.name, roles };
}

export async function rolesIn(
	app: App,
	unitId: UnitId,
	staffId: StaffId
): Promise<readonly Role[]> {
	const rows = await app.db.read
		.selectFrom('staff_role')
		.select('role')
		.where('unit_id', '=', unitId)
		.where('staff_id', '=', staffId)
		.orderBy('role')
		.execute();
	return rows.map((row) => row.role);
}
