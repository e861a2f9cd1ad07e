import type { Instant } from '../../clock.ts';
import type { UnitId } from '../../ids.ts';

export type AuditOutcome = 'done' | 'refused';

/** Append-only and chained: each event's seal covers the one before it. */
export interface AuditEventTable {
	unit_id: UnitId | 'installation';
	seq: number;
	at: Instant;
	actor_kind: string;
	actor_id: string;
	act: string;
	outcome: AuditOutcome;
	object_kind: string;
	object_id: string;
	/** JSON; never health data. */
	detail: string;
	previous_seal: string;
	seal: string;
}

/** The end of each chain, sealed, so that cutting events off the end is seen. */
export interface AuditHeadTable {
	unit_id: UnitId | 'installation';
	seq: number;
	seal: string;
	head_seal: string;
}
