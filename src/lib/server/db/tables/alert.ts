import type { Instant } from '../../clock.ts';
import type { AlertId, EpisodeId, ResponseId, StaffId, UnitId } from '../../ids.ts';

export type AlertUrgency = 'now' | 'soon';

/** Stays until somebody takes it; is closed only by a named person with a named act. */
export interface AlertTable {
	unit_id: UnitId;
	id: AlertId;
	episode_id: EpisodeId;
	response_id: ResponseId | null;
	urgency: AlertUrgency;
	/** Index of the cause, so that the same answer saved twice is one alert. */
	cause_index: string;
	sealed_cause: string;
	raised_at: Instant;
	taken_at: Instant | null;
	taken_by: StaffId | null;
	/** Nobody had taken it in the time the unit has set. */
	escalated_at: Instant | null;
	closed_at: Instant | null;
	closed_by: StaffId | null;
	/** Who did what the act says; mostly whoever closed it. */
	done_by: StaffId | null;
	sealed_act: string | null;
}
