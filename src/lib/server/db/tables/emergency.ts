import type { Instant } from '../../clock.ts';
import type { EpisodeId, Id, PersonId, StaffId, UnitId } from '../../ids.ts';

export type BreakGlassId = Id<'break-glass'>;
export type BreakGlassVerdict = 'justified' | 'not-justified';

/** Somebody opened a person's things outside their own work: why, for how long, and what a lead said. */
export interface BreakGlassTable {
	/** Of the person, not of who opened. */
	unit_id: UnitId;
	id: BreakGlassId;
	episode_id: EpisodeId;
	person_id: PersonId;
	staff_id: StaffId;
	staff_unit_id: UnitId;
	/** Under the person's key: a reason tells of them. */
	sealed_reason: string;
	opened_at: Instant;
	ends_at: Instant;
	reviewed_at: Instant | null;
	reviewed_by: StaffId | null;
	verdict: BreakGlassVerdict | null;
	sealed_review: string | null;
}
