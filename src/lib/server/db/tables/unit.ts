import type { Generated } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Id, StaffId, UnitId } from '../../ids.ts';

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

/** Why an instrument may be used: the use is not commercial, or the holder has said so in writing. */
export type PermissionBasis = 'non-commercial' | 'letter';

/** The unit's own right to use an instrument whose wording is not free. */
export interface InstrumentPermissionTable {
	unit_id: UnitId;
	instrument_id: string;
	holder: string;
	reference: string;
	valid_from: Instant;
	valid_until: Instant | null;
	/** A member of staff, or what Terskel was asked to do it for. */
	recorded_by: string;
	basis: Generated<PermissionBasis>;
}

/** Wording that the unit loaded under its own licence; the latest that fits counts. Append-only. */
export interface UnitWordingTable {
	unit_id: UnitId;
	id: Id<'wording'>;
	form_id: string;
	form_version: string;
	/** The whole wording as JSON. */
	body: string;
	loaded_at: Instant;
	loaded_by: StaffId | null;
}
