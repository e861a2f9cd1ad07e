import type { Generated } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Id, StaffId, UnitId } from '../../ids.ts';

/** One score as plain numbers under a pseudonym; only while the research consent stands. */
export interface ScoreFactTable {
	unit_id: UnitId;
	id: Id<'score-fact'>;
	pseudonym: string;
	response_reference: string;
	form_id: string;
	form_version: string;
	score: string;
	value: number | null;
	lower: number;
	upper: number;
	/** 0 or 1: SQLite has no booleans. */
	is_complete: number;
	answered: number;
	total: number;
	/** Items the person would rather not answer. */
	declined: Generated<number>;
	band: string | null;
	/** JSON list of band names. */
	possible_bands: string;
	occasion: number;
	moment: string;
	/** ISO week, `2026-W47`; nothing finer leaves the record. */
	week: string;
	age_band: string;
	gender: string;
	mode: string;
	computed_at: Instant;
	rater: Generated<string>;
	/** The person's part of every cell key (cell-key noise). */
	record_key: Generated<number>;
	/** Week of the response to the same form before it at the same moment; null for the first. */
	form_previous_week: string | null;
}

/** One response that was handed in, of any form, under the same pseudonym as its scores. */
export interface ResponseFactTable {
	unit_id: UnitId;
	response_reference: string;
	pseudonym: string;
	form_id: string;
	form_version: string;
	rater: string;
	occasion: number;
	moment: string;
	week: string;
	age_band: string;
	gender: string;
	mode: string;
	record_key: number;
	/** Week of the response before it at the same moment, of any form; null for the first. */
	previous_week: string | null;
	/** The same of this form. */
	form_previous_week: string | null;
}

/** What became of one item of a response: its state, and what it counts in scores; no words. */
export interface ItemFactTable {
	unit_id: UnitId;
	response_reference: string;
	item: string;
	state: string;
	score: number | null;
}

/** What became of one suggestion for a person. */
export interface SuggestionFactTable {
	unit_id: UnitId;
	pseudonym: string;
	suggestion: string;
	outcome: string;
}

/** Something that was given to answer: in which week, due when, answered when. */
export interface AttendanceFactTable {
	unit_id: UnitId;
	reference: string;
	pseudonym: string;
	moment: string;
	given_week: string;
	due_week: string | null;
	answered_week: string | null;
	/** `open`, `answered` or `withdrawn` by the clinic. */
	outcome: string;
	age_band: string;
	gender: string;
	mode: string;
	record_key: number;
}

/** How a unit protects its figures. Append-only; the latest row is in force. */
export interface ResearchControlTable {
	unit_id: UnitId;
	id: Id<'research-control'>;
	threshold: number;
	width: number;
	rounding: number;
	grain: string;
	/** The stratum that may be crossed with one other. */
	core: string;
	/** The most by which cell-key noise moves a count; 0 for none. */
	noise: Generated<number>;
	reason: string;
	changed_at: Instant;
	changed_by: StaffId | null;
}

/** Every table that was looked at or taken out: who, when, what. Append-only. */
export interface ResearchExportTable {
	unit_id: UnitId;
	id: Id<'research-export'>;
	kind: 'preview' | 'download';
	/** The query as JSON. */
	query: string;
	query_hash: string;
	result_hash: string;
	at: Instant;
	by: StaffId | null;
	/** Null when somebody only looked, or asked before there were projects. */
	project_id: Id<'research-project'> | null;
	/** Why, in the words of whoever asked. */
	reason: string | null;
	/** Names the people asked about: measure, form, moment and period. */
	cohort: string | null;
	/** JSON list of the warnings that were shown. */
	warnings: string | null;
}

/** A research project as it was proposed. Append-only; a change is a new proposal. */
export interface ResearchProjectTable {
	unit_id: UnitId;
	id: Id<'research-project'>;
	title: string;
	purpose: string;
	ethics_reference: string;
	/** Days, `2026-12-24`. */
	from_day: string;
	until_day: string;
	proposed_at: Instant;
	proposed_by: StaffId | null;
}

export interface ResearchProjectMemberTable {
	unit_id: UnitId;
	project_id: Id<'research-project'>;
	staff_id: StaffId;
}

/** Approved, refused or ended; the latest is in force. Append-only. */
export interface ResearchProjectDecisionTable {
	unit_id: UnitId;
	id: Id<'research-project-decision'>;
	project_id: Id<'research-project'>;
	act: 'approved' | 'refused' | 'ended';
	reason: string;
	at: Instant;
	by: StaffId | null;
}

/** Protected figures as they were first shown; kept until enough people have changed. */
export interface ResearchReleaseTable {
	unit_id: UnitId;
	id: Id<'research-release'>;
	cohort: string;
	/** The protected figures as JSON. */
	figures: string;
	/** Keyed digests of the groups with their counts, to see how many people have changed. */
	fingerprint: string;
	released_at: Instant;
}
