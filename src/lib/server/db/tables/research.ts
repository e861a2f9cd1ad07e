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
}
