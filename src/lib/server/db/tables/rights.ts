import type { Instant } from '../../clock.ts';
import type { EpisodeId, Id, PersonId, UnitId } from '../../ids.ts';

/** What a person can ask for under the GDPR, articles 15 to 18 and 20. */
export type RightsRequestKind =
	'access' | 'rectification' | 'erasure' | 'restriction' | 'portability';

export type RightsRequestState = 'open' | 'met' | 'refused';

/** Stays after an erasure, without what was written: the key of the words is gone. */
export interface RightsRequestTable {
	unit_id: UnitId;
	id: Id<'rights-request'>;
	person_id: PersonId;
	episode_id: EpisodeId;
	kind: RightsRequestKind;
	state: RightsRequestState;
	received_at: Instant;
	/** A date, `2026-12-24`. */
	due_on: string;
	sealed_note: string;
	recorded_by: string;
	closed_at: Instant | null;
	closed_by: string | null;
	sealed_answer: string | null;
	/** Of a restriction that was granted: when it ended. */
	lifted_at: Instant | null;
	lifted_by: string | null;
}

/** While it stands, nothing about the person is erased. */
export interface LegalHoldTable {
	unit_id: UnitId;
	id: Id<'legal-hold'>;
	person_id: PersonId;
	sealed_reason: string;
	placed_at: Instant;
	placed_by: string;
	lifted_at: Instant | null;
	lifted_by: string | null;
}
