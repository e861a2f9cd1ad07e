import type { Instant } from '../../clock.ts';
import type { EpisodeId, PersonId, UnitId } from '../../ids.ts';

export interface PersonTable {
	unit_id: UnitId;
	id: PersonId;
	sealed_identity: string;
	/** By which a number finds its person; empty without a number, null while not made yet. */
	number_index: string | null;
	created_at: Instant;
	erased_at: Instant | null;
}

/** Kept apart from what it opens, so that backups of the two can be kept and erased apart. */
export interface PersonKeyTable {
	unit_id: UnitId;
	person_id: PersonId;
	/** Null once the person was erased. */
	wrapped: string | null;
	master_key_id: string;
	created_at: Instant;
	destroyed_at: Instant | null;
}

export interface ProjectKeyTable {
	name: string;
	wrapped: string;
	master_key_id: string;
	created_at: Instant;
}

/** A course of treatment. */
export interface EpisodeTable {
	unit_id: UnitId;
	id: EpisodeId;
	person_id: PersonId;
	phase: string;
	started_at: Instant;
	ended_at: Instant | null;
	/** Sex at birth, birth year and whatever else cut-offs and conditions ask about. */
	sealed_facts: string;
	created_by: string;
}
