import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { instant } from '../clock.ts';
import type { StaffId, UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { hashPassword, isPassword } from '../vault/password-hash.ts';
import type { StaffActor } from './actor.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { hasSecondFactor } from './second-factor.ts';
import { beginStaffSession, rolesIn } from './staff-session.ts';
import { verb } from './verb.ts';

export interface SignedIn {
	/** The secret for the cookie. It is nowhere else. */
	readonly sessionId: string;
	readonly actor: StaffActor;
	/** What has to follow before the session is worth anything. */
	readonly awaits: 'second-factor' | null;
}

const quarterOfAnHour = 15 * 60;

/** By account *and* address: nobody can lock another person out from somewhere else. */
function limitsOf(address: string, email: string): readonly Limited[] {
	return [
		{
			rule: { name: 'sign-in', tries: 10, windowSeconds: quarterOfAnHour },
			key: JSON.stringify([address, email])
		},
		{
			rule: { name: 'sign-in-address', tries: 100, windowSeconds: quarterOfAnHour },
			key: address
		}
	];
}

/** Signs a member of staff in. One message and one duration, whatever was wrong. */
export const signIn = verb(
	{
		name: 'signIn',
		capability: 'session:start',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: { email: string; password: string }): Promise<SignedIn> => {
		const email = input.email.trim().toLowerCase().slice(0, 320);
		const limits = limitsOf(actor.address, email);
		await refuseTooManyTries(app, limits);

		const account = await findAccount(app, email);
		// An unknown address costs the same hashing as a known one.
		const hash = account?.passwordHash ?? (await hashOfNobody());
		const isRight = await isPassword(input.password.slice(0, 200), hash);
		if (!account || !isRight) {
			await countTry(app, limits);
			const refusal = { actor, act: 'signIn', outcome: 'refused', object } as const;
			await app.db.write((tx) => recordAudit(tx, app, refusal));
			throw refused();
		}

		const { staffId, unitId, name } = account;
		const roles = await rolesIn(app, unitId, staffId);
		const isHalf = await hasSecondFactor(app.db.read, staffId);
		const signedIn: StaffActor = {
			kind: 'staff',
			staffId,
			unitId,
			name,
			roles,
			isConfirmed: !isHalf
		};
		const shown = isHalf ? 'password-of-two' : 'password';
		const sessionId = await beginStaffSession(app, staffId, unitId, shown);
		await app.db.write((tx) =>
			recordAudit(tx, app, {
				actor: signedIn,
				act: isHalf ? 'signInFirstStep' : 'signIn',
				outcome: 'done',
				object: { kind: 'staff', id: staffId, unitId }
			})
		);
		return { sessionId, actor: signedIn, awaits: isHalf ? 'second-factor' : null };
	}
);

interface Account {
	readonly staffId: StaffId;
	readonly unitId: UnitId;
	readonly name: string;
	readonly passwordHash: string;
}

/** The account and the first unit in which it has a role. */
async function findAccount(app: App, email: string): Promise<Account | null> {
	const row = await app.db.read
		.selectFrom('staff')
		.innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
		.select(['staff.id', 'staff.name', 'staff.password_hash', 'staff_role.unit_id'])
		.where('staff.email', '=', email)
		.where('staff.disabled_at', 'is', null)
		.where((row) =>
			row.or([
				row('staff.first_password_until', 'is', null),
				row('staff.first_password_until', '>', instant(app.clock))
			])
		)
		.orderBy('staff_role.unit_id')
		.limit(1)
		.executeTakeFirst();
	if (!row) return null;
	return { staffId: row.id, unitId: row.unit_id, name: row.name, passwordHash: row.password_hash };
}

let nobodysHash: Promise<string> | null = null;

function hashOfNobody(): Promise<string> {
	nobodysHash ??= hashPassword('nobody has this password');
	return nobodysHash;
}

function refused(): ServerRefusal {
	return new ServerRefusal(
		'sign-in-refused',
		'The address or the password is not right.',
		'Check both and try again.'
	);
}
