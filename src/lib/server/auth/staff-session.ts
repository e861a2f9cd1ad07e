import { Lucia, TimeSpan } from 'lucia';
import type { App } from '../app.ts';
import { instant, instantIn, type Instant } from '../clock.ts';
import type { StaffId, UnitId } from '../ids.ts';
import type { StaffActor } from './actor.ts';
import type { Role } from './roles.ts';
import { digest } from '../vault/keyed-digest.ts';
import { sessionAdapter } from './session-adapter.ts';

interface SessionAttributes {
	unitId: UnitId;
	idleUntil: Instant;
	confirmedAt: Instant | null;
	/** The password was right; the second factor is still to come. Nobody is signed in. */
	isPending: boolean;
	hasSecondFactor: boolean;
	/** Somebody else chose the password. */
	hasFirstPassword: boolean;
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
		// The adapter knows better: idle and absolute limits by our own clock.
		sessionExpiresIn: new TimeSpan(1, 'd'),
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
		idleUntil: instantIn(app.clock, 60 * app.settings.sessions.staffIdleMinutes),
		confirmedAt: isPending ? null : instant(app.clock),
		isPending,
		hasSecondFactor: shown === 'second-factor',
		// Read with every request; a session keeps nothing of it.
		hasFirstPassword: false
	});
	return session.id;
}

/**
 * Who holds this session now, with the roles of this moment; null when it has ended.
 * @param isThere false for what a page asks by itself: that does not keep a session from idling
 */
export async function readStaffSession(
	app: App,
	sessionId: string,
	isThere = true
): Promise<StaffActor | null> {
	const { session, user } = await luciaOf(app).validateSession(sessionId);
	if (!session || session.isPending) return null;
	const roles = await rolesIn(app, session.unitId, user.id);
	if (!roles.length) return null;
	if (isThere) await stayAwake(app, sessionId, session.idleUntil);
	const owes = owedBy(app, session);
	const since = instantIn(app.clock, -60 * app.settings.sessions.confirmedMinutes);
	return {
		kind: 'staff',
		unitId: session.unitId,
		staffId: user.id,
		name: user.name,
		roles,
		isConfirmed: session.confirmedAt !== null && session.confirmedAt >= since,
		...(owes && { owes })
	};
}

/** An own password before a second factor: whoever chose the first one may still know it. */
function owedBy(
	{ settings }: App,
	{ hasFirstPassword, hasSecondFactor }: SessionAttributes
): StaffActor['owes'] {
	if (hasFirstPassword) return 'password';
	return settings.secondFactor === 'required' && !hasSecondFactor ? 'second-factor' : undefined;
}

/** A minute's precision is enough, and spares a write at nearly every request. */
async function stayAwake(app: App, sessionId: string, idleUntil: Instant): Promise<void> {
	const idle = 60 * app.settings.sessions.staffIdleMinutes;
	if (idleUntil >= instantIn(app.clock, idle - 60)) return;
	const expires_at = instantIn(app.clock, idle);
	await app.db.write((tx) =>
		tx.updateTable('session').set({ expires_at }).where('id_hash', '=', digest(sessionId)).execute()
	);
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
