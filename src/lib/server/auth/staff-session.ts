import { Lucia, TimeSpan } from 'lucia';
import type { App } from '../app.ts';
import { instant, instantIn, type Instant } from '../clock.ts';
import type { StaffId, UnitId } from '../ids.ts';
import type { StaffActor } from './actor.ts';
import type { Role } from './roles.ts';
import { sessionAdapter } from './session-adapter.ts';

interface SessionAttributes {
	unitId: UnitId;
	confirmedAt: Instant | null;
	/** The password was right; the second factor is still to come. Nobody is signed in. */
	isPending: boolean;
	hasSecondFactor: boolean;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<SessionAttributes, { name: string }>;
		UserId: StaffId;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: { name: string };
	}
}

/** Lucia over our database. Nothing outside this folder knows that it is Lucia. */
export function luciaOf(app: App): Lucia<SessionAttributes, { name: string }> {
	return new Lucia(sessionAdapter(app), {
		sessionExpiresIn: new TimeSpan(app.settings.sessions.staffIdleMinutes, 'm'),
		getSessionAttributes: (attributes) => attributes,
		getUserAttributes: ({ name }) => ({ name })
	});
}

/** What has been shown by whoever begins a session. */
export type Shown = 'password' | 'password-of-two' | 'second-factor';

/** Begins a session with a new secret id, which is returned and nowhere else. */
export async function beginStaffSession(
	app: App,
	staffId: StaffId,
	unitId: UnitId,
	shown: Shown
): Promise<string> {
	const isPending = shown === 'password-of-two';
	const session = await luciaOf(app).createSession(staffId, {
		unitId,
		confirmedAt: isPending ? null : instant(app.clock),
		isPending,
		hasSecondFactor: shown === 'second-factor'
	});
	return session.id;
}

/** Who holds this session now, with the roles of this moment; null when it has ended. */
export async function readStaffSession(app: App, sessionId: string): Promise<StaffActor | null> {
	const { session, user } = await luciaOf(app).validateSession(sessionId);
	if (!session || session.isPending) return null;
	const roles = await rolesIn(app, session.unitId, user.id);
	if (!roles.length) return null;
	const mustEnrol = app.settings.secondFactor === 'required' && !session.hasSecondFactor;
	const since = instantIn(app.clock, -60 * app.settings.sessions.confirmedMinutes);
	return {
		kind: 'staff',
		unitId: session.unitId,
		staffId: user.id,
		name: user.name,
		roles,
		isConfirmed: session.confirmedAt !== null && session.confirmedAt >= since,
		...(mustEnrol && { mustEnrol })
	};
}

/** Whose password was right in a session that waits for its second factor; null for any other. */
export async function readPendingSession(
	app: App,
	sessionId: string
): Promise<{ readonly staffId: StaffId; readonly unitId: UnitId; readonly name: string } | null> {
	const { session, user } = await luciaOf(app).validateSession(sessionId);
	if (!session?.isPending) return null;
	return { staffId: user.id, unitId: session.unitId, name: user.name };
}

/** Ends a session that waits for its second factor; whoever holds it may begin again. */
export async function endPendingSession(app: App, sessionId: string): Promise<void> {
	if (await readPendingSession(app, sessionId)) await luciaOf(app).invalidateSession(sessionId);
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
