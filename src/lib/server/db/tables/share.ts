import type { Instant } from '../../clock.ts';
import type { EpisodeId, Id, StaffId, UnitId } from '../../ids.ts';

export type ShareId = Id<'share'>;

/** A colleague elsewhere reads one person's case conference, for a while. */
export interface ShareTable {
	/** Of the person, not of who reads. */
	unit_id: UnitId;
	id: ShareId;
	episode_id: EpisodeId;
	/** Who may read. */
	staff_id: StaffId;
	shared_by: StaffId;
	/** Under the person's key: what it is for tells of them. */
	sealed_purpose: string;
	shared_at: Instant;
	/** Moved forward when it is ended before its time. */
	ends_at: Instant;
}
