import type { Instant } from '../../clock.ts';
import type {
	AssignmentId,
	EpisodeId,
	Id,
	PersonId,
	ResponseId,
	StaffId,
	UnitId
} from '../../ids.ts';
import type { AnsweringMode, Rater } from './assignment.ts';

export type ResponseState = 'draft' | 'submitted';

export interface ResponseTable {
	unit_id: UnitId;
	id: ResponseId;
	assignment_id: AssignmentId;
	episode_id: EpisodeId;
	person_id: PersonId;
	form_id: string;
	form_version: string;
	form_hash: string;
	rater: Rater;
	state: ResponseState;
	mode: AnsweringMode;
	language: string;
	opened_at: Instant;
	submitted_at: Instant | null;
	/** Answer events so far; the next one's number is one more. */
	event_count: number;
	/** The device that wrote last, to tell a person who answers on two. */
	last_client: string | null;
}

/** Everything ever said, in the order in which it arrived. Append-only. */
export interface AnswerEventTable {
	unit_id: UnitId;
	response_id: ResponseId;
	seq: number;
	/** One page on one device. */
	client: string;
	client_seq: number;
	item: string;
	/** State, value and marks, sealed together: "declined" says something, too. */
	sealed: string;
	actor_kind: string;
	actor_id: string;
	at: Instant;
}

/** Which event is an item's current answer. */
export interface AnswerTable {
	unit_id: UnitId;
	response_id: ResponseId;
	item: string;
	seq: number;
}

/** What a clinician writes beside an answer (semantics 2.5). Append-only. */
export interface AnswerNoteTable {
	unit_id: UnitId;
	id: Id<'answer-note'>;
	response_id: ResponseId;
	item: string;
	sealed_note: string;
	actor_id: StaffId;
	at: Instant;
}
