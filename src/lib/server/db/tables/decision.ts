import type { Instant } from '../../clock.ts';
import type { DecisionId, EpisodeId, Id, StaffId, UnitId } from '../../ids.ts';

export type SuggestionStatus = 'suggested' | 'suppressed' | 'not-indicated' | 'unknown';

/** Last computed state of a suggestion, for work lists; the answers remain the truth. */
export interface SuggestionStateTable {
	unit_id: UnitId;
	episode_id: EpisodeId;
	suggestion_id: string;
	status: SuggestionStatus;
	/** Fingerprint of what the state rests on; a decision keeps the one it was made on. */
	ground: string;
	sealed_detail: string;
	computed_at: Instant;
}

/** What a clinician did with a suggestion, or what the patient answered. */
export type DecisionAct =
	| 'offered'
	| 'adapted'
	| 'not-now'
	| 'accepted'
	| 'declined'
	| 'later'
	| 'wants-to-talk'
	| 'undone';

/** The clinic's decisions and the patient's replies stand beside each other. */
export type DecisionSide = 'clinic' | 'patient';

/** Append-only: a change of mind is a new decision that supersedes the earlier one. */
export interface DecisionTable {
	unit_id: UnitId;
	id: DecisionId;
	episode_id: EpisodeId;
	suggestion_id: string;
	side: DecisionSide;
	/** The decision it replaces, or `first`; unique, so that two people cannot both be next. */
	supersedes: DecisionId | 'first';
	act: DecisionAct;
	ground: string;
	sealed_reason: string;
	/** Null where the suggestion has no degrees. */
	sealed_choice: string | null;
	owner_id: StaffId | null;
	follow_up_on: string | null;
	actor_kind: string;
	actor_id: string;
	at: Instant;
}

export type FollowUpOutcome = 'done' | 'moved' | 'dropped';

export interface DecisionFollowUpTable {
	unit_id: UnitId;
	id: Id<'decision-follow-up'>;
	decision_id: DecisionId;
	outcome: FollowUpOutcome;
	next_on: string | null;
	sealed_note: string;
	actor_id: string;
	at: Instant;
}
