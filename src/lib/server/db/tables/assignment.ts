import type { Instant } from '../../clock.ts';
import type { AccessCodeId, AssignmentId, EpisodeId, Id, StaffId, UnitId } from '../../ids.ts';

export type AssignmentStatus = 'open' | 'submitted' | 'withdrawn';

/** Who answers a form; part of a response's key (semantics 2.5). */
export type Rater = 'patient' | 'clinician';

/** `own-device`, a tablet that forgets everything afterwards, or together with a clinician. */
export type AnsweringMode = 'own-device' | 'waiting-room' | 'assisted' | 'staff';

export interface AssignmentTable {
	unit_id: UnitId;
	id: AssignmentId;
	episode_id: EpisodeId;
	/** The package it was made from; null for single forms. */
	package_id: string | null;
	moment: string;
	/** A date, `2026-12-24`. */
	due_on: string | null;
	status: AssignmentStatus;
	issued_at: Instant;
	issued_by: StaffId | null;
}

/** A form of an assignment, in the exact version in which it was given. */
export interface AssignmentFormTable {
	unit_id: UnitId;
	assignment_id: AssignmentId;
	position: number;
	form_id: string;
	form_version: string;
	form_hash: string;
	rater: Rater;
}

export interface AccessCodeTable {
	unit_id: UnitId;
	id: AccessCodeId;
	assignment_id: AssignmentId;
	code_index: string;
	mode: AnsweringMode;
	issued_at: Instant;
	issued_by: StaffId | null;
	expires_at: Instant;
	/** Tries after it was used, revoked or expired. */
	late_tries: number;
	redeemed_at: Instant | null;
	revoked_at: Instant | null;
}

/** Found by the hash of its id alone, as a staff session is. */
export interface PatientSessionTable {
	id_hash: string;
	unit_id: UnitId;
	episode_id: EpisodeId;
	assignment_id: AssignmentId;
	mode: AnsweringMode;
	created_at: Instant;
	idle_until: Instant;
	ends_at: Instant;
	ended_at: Instant | null;
}

export interface ResumePhraseTable {
	unit_id: UnitId;
	id: Id<'resume-phrase'>;
	assignment_id: AssignmentId;
	/** Index of the first words, to find the few phrases worth hashing against. */
	first_words_index: string;
	phrase_hash: string;
	created_at: Instant;
	expires_at: Instant;
	revoked_at: Instant | null;
}
