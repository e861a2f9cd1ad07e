import type { Instant } from '../../clock.ts';
import type { EpisodeId, Id, PersonId, UnitId } from '../../ids.ts';

export type ConsentAct = 'given' | 'refused' | 'withdrawn';

/** Append-only; the latest event of a purpose is what stands. */
export interface ConsentEventTable {
	unit_id: UnitId;
	id: Id<'consent-event'>;
	person_id: PersonId;
	episode_id: EpisodeId;
	/** `treatment-information`, `research`, `relative:ID`; the relative's name is in the detail. */
	purpose: string;
	act: ConsentAct;
	text_id: string;
	text_version: string;
	text_hash: string;
	sealed_detail: string;
	actor_kind: string;
	actor_id: string;
	at: Instant;
}
