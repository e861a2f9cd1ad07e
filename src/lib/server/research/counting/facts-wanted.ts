import { sql } from 'kysely';
import type { CheckedQuery } from '#research/query/check-query.ts';
import type { Period } from '#research/periods/period.ts';
import type { Queries } from '../../db/database.ts';
import type { UnitId } from '../../ids.ts';

/** Which people's facts are counted. */
export interface FactsWanted {
	readonly unitId: UnitId;
	readonly asked: CheckedQuery;
	readonly period: Period;
	/** Versions with this major number; another major means something else (semantics 1.4). */
	readonly majorVersion: string;
	/** Whose answers count where both sides answer a form. */
	readonly rater: string;
}

/** Responses of the moment in the period, of any form. */
function responses(db: Queries, { unitId, asked, period }: FactsWanted) {
	return db
		.selectFrom('response_fact')
		.where('unit_id', '=', unitId)
		.where('moment', '=', asked.query.moment)
		.where('week', '>=', period.firstWeek)
		.where('week', '<=', period.lastWeek);
}

/**
 * Everybody of the moment in the period, each once: by the first response to any form, which says
 * the gender, age band and mode under which a person is counted, whatever is measured.
 */
export function everybodyOf(db: Queries, wanted: FactsWanted) {
	return responses(db, wanted)
		.select(['pseudonym', 'gender', 'age_band', 'mode', 'record_key', 'week'])
		.where(isFirst('previous_week', wanted));
}

/** The first response of each person to a form. */
export function firstToForm(db: Queries, wanted: FactsWanted) {
	return responses(db, wanted)
		.select(['pseudonym', 'response_reference'])
		.where('form_id', '=', wanted.asked.form!.id)
		.where('form_version', 'like', `${wanted.majorVersion}.%`)
		.where('rater', '=', wanted.rater)
		.where(isFirst('form_previous_week', wanted));
}

/** The score of each person's first response to its form. */
export function firstScores(db: Queries, wanted: FactsWanted) {
	const { unitId, asked, period, majorVersion } = wanted;
	const score = asked.score!;
	return db
		.selectFrom('score_fact')
		.select(['pseudonym', 'band', 'value', 'occasion'])
		.select(['record_key', 'response_reference', 'is_complete'])
		.where('unit_id', '=', unitId)
		.where('form_id', '=', score.formId)
		.where('score', '=', score.scoreId)
		.where('moment', '=', asked.query.moment)
		.where('week', '>=', period.firstWeek)
		.where('week', '<=', period.lastWeek)
		.where('form_version', 'like', `${majorVersion}.%`)
		.where('rater', '=', wanted.rater)
		.where(isFirst('form_previous_week', wanted));
}

/** True for a response before which there is none in the period. */
function isFirst(
	previous: 'previous_week' | 'form_previous_week',
	{ period }: Pick<FactsWanted, 'period'>
) {
	const week = sql.ref<string | null>(previous);
	return sql<boolean>`(${week} is null or ${week} < ${period.firstWeek})`;
}

/** The band of a person's score `s`, or why there is none. */
export const bandOrRest = sql<string>`coalesce(s.band,
	case when s.pseudonym is null then 'form-not-answered' else 'not-known' end)`;
