import type { Role } from '../auth/roles.ts';
import { verb } from '../auth/verb.ts';
import type { StaffId } from '../ids.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** A colleague, also one who has left: their name stays on what they did. */
export interface Colleague {
	readonly staffId: StaffId;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly isActive: boolean;
}

/** Everybody with a role in the actor's unit, by name. */
export const listStaff = verb(
	{
		name: 'listStaff',
		capability: 'setting:read',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly Colleague[]> => {
		const rows = await app.db.read
			.selectFrom('staff')
			.innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
			.select(['staff.id', 'staff.name', 'staff.disabled_at', 'staff_role.role'])
			.where('staff_role.unit_id', '=', unitIdOf(actor))
			.orderBy('staff.name')
			.orderBy('staff_role.role')
			.execute();
		return [...Map.groupBy(rows, (row) => row.id)].map(([staffId, of]) => ({
			staffId,
			name: of[0]!.name,
			roles: of.map((row) => row.role),
			isActive: of[0]!.disabled_at === null
		}));
	}
);
