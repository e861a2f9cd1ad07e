import type { Adapter, DatabaseSession } from 'lucia';
import type { App } from '../app.ts';
import { instant, instantIn } from '../clock.ts';
import { newId, type StaffId } from '../ids.ts';
import { hasSecondFactor } from './second-factor.ts';
import { digest } from '../vault/keyed-digest.ts';

const aDay = 24 * 3600 * 1000;
// Long enough to find one's telephone.
const pendingSeconds = 10 * 60;

/** Keeps Lucia's sessions in our table; the id is stored only as its hash. */
export function sessionAdapter(app: App): Adapter {
	const { db, clock } = app;
	return {
		async getSessionAndUser(id) {
			const row = await db.read
				.selectFrom('session')
				.innerJoin('staff', 'staff.id', 'session.staff_id')
				.select(['session.unit_id', 'session.staff_id', 'session.expires_at', 'staff.name'])
				.select(['session.assurance', 'session.confirmed_at', 'staff.first_password_until'])
				.where('session.id_hash', '=', digest(id))
				.where('session.expires_at', '>', instant(clock))
				.where('session.ends_at', '>', instant(clock))
				.where('staff.disabled_at', 'is', null)
				.executeTakeFirst();
			if (!row) return [null, null];
			const hasFactor = await hasSecondFactor(db.read, row.staff_id);
			const session: DatabaseSession = {
				id,
				userId: row.staff_id,
				// What has run out was not found: by our clock, not by Lucia's.
				expiresAt: new Date(Date.now() + aDay),
				attributes: {
					unitId: row.unit_id,
					idleUntil: row.expires_at,
					confirmedAt: row.confirmed_at,
					isPending: hasFactor && row.assurance !== 'second-factor',
					hasSecondFactor: hasFactor,
					hasFirstPassword: row.first_password_until !== null
				}
			};
			return [session, { id: row.staff_id, attributes: { name: row.name } }];
		},

		// Lucia would need raw ids here, and those cannot be had back from their hashes.
		getUserSessions: async () => [],

		async setSession(session) {
			await db.write((tx) =>
				tx
					.insertInto('session')
					.values({
						id_hash: digest(session.id),
						unit_id: session.attributes.unitId,
						staff_id: session.userId,
						public_id: newId(),
						assurance: session.attributes.hasSecondFactor ? 'second-factor' : 'password',
						confirmed_at: session.attributes.confirmedAt,
						created_at: instant(clock),
						expires_at: instantIn(clock, 60 * app.settings.sessions.staffIdleMinutes),
						ends_at: instantIn(
							clock,
							session.attributes.isPending
								? pendingSeconds
								: app.settings.sessions.staffHours * 3600
						)
					})
					.execute()
			);
		},

		// Whether somebody is still there is for whoever reads the session to say.
		updateSessionExpiration: async () => {},

		async deleteSession(id) {
			await db.write((tx) => tx.deleteFrom('session').where('id_hash', '=', digest(id)).execute());
		},

		async deleteUserSessions(staffId: StaffId) {
			await db.write((tx) => tx.deleteFrom('session').where('staff_id', '=', staffId).execute());
		},

		async deleteExpiredSessions() {
			const now = instant(clock);
			await db.write((tx) =>
				tx
					.deleteFrom('session')
					.where((row) => row.or([row('expires_at', '<=', now), row('ends_at', '<=', now)]))
					.execute()
			);
		}
	};
}
