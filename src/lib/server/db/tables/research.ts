import type { Instant } from '../../clock.ts';
import type { Id, UnitId } from '../../ids.ts';

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
