import type { Instant } from '../../clock.ts';
import type { StaffId, UnitId } from '../../ids.ts';

export interface UnitTable {
	id: UnitId;
	name: string;
	created_at: Instant;
}

/** Contacts, texts, idle times: one row per thing the unit decides. `value` is JSON. */
export interface UnitSettingTable {
	unit_id: UnitId;
	name: string;
	value: string;
	changed_at: Instant;
	changed_by: StaffId | null;
}

/** The unit's own right to use an instrument whose wording is not free. */
export interface InstrumentPermissionTable {
	unit_id: UnitId;
	instrument_id: string;
	holder: string;
	reference: string;
	valid_from: Instant;
	valid_until: Instant | null;
	recorded_by: StaffId;
}
