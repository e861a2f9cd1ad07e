import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant, type Instant } from '../clock.ts';
import type { StaffId } from '../ids.ts';
import type { Role } from './roles.ts';
import { verb } from './verb.ts';

/** An account as whoever looks after accounts sees it. */
export interface Account {
	readonly staffId: StaffId;
	readonly name: string;
	readonly email: string;
	readonly roles: readonly Role[];
	/** Null while it is open. */
	readonly closedAt: Instant | null;
	/** In how many places they are signed in to the unit now. */
	readonly sessions: number;
	readonly isOwn: boolean;
}

/** Every account with a role in the unit, open ones first, by name. */
export const listAccounts = verb(
	{
		name: 'listAccounts',
		capability: 'staff:create',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly Account[]> => {
		const now = instant(app.clock);
		const unitId = unitIdOf(actor);
		const rows = await app.db.read
			.selectFrom('staff as s')
			.innerJoin('staff_role as r', 'r.staff_id', 's.id')
			.select(['s.id', 's.name', 's.email', 's.disabled_at', 'r.role'])
			.select((row) =>
				row
					.selectFrom('session')
					.select(({ fn }) => fn.countAll<number>().as('running'))
					.whereRef('session.staff_id', '=', 's.id')
					.where('session.unit_id', '=', unitId)
					.where('session.expires_at', '>', now)
					.where('session.ends_at', '>', now)
					.as('sessions')
			)
			.where('r.unit_id', '=', unitId)
			.orderBy('s.name')
			.orderBy('r.role')
			.execute();
		const accounts = [...Map.groupBy(rows, (row) => row.id)].map(([staffId, of]): Account => {
			const { name, email, disabled_at: closedAt, sessions } = of[0]!;
			const isOwn = actor.kind === 'staff' && actor.staffId === staffId;
			const roles = of.map((row) => row.role);
			return { staffId, name, email, roles, closedAt, sessions: Number(sessions), isOwn };
		});
		return accounts.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
	}
);
