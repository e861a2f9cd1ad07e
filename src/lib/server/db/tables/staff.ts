import type { Role } from '../../auth/roles.ts';
import type { Instant } from '../../clock.ts';
import type { StaffId, UnitId } from '../../ids.ts';

export interface StaffTable {
	id: StaffId;
	/** Lower case. */
	email: string;
	name: string;
	password_hash: string;
	created_at: Instant;
	disabled_at: Instant | null;
}

export interface StaffRoleTable {
	unit_id: UnitId;
	staff_id: StaffId;
	role: Role;
	given_at: Instant;
	given_by: StaffId | null;
}

/** Found by the hash of its id alone: before it is found, nobody's unit is known. */
export interface SessionTable {
	id_hash: string;
	unit_id: UnitId;
	staff_id: StaffId;
	created_at: Instant;
	expires_at: Instant;
	/** The session ends here whatever happens. */
	ends_at: Instant;
}
