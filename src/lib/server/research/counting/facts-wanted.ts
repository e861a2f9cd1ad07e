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

/** The turn of a row among those of the same person: 1 for the first. */
export function firstOf(db: Queries, wanted: FactsWanted) {
	const { unitId, asked, period } = wanted;
	return db
		.selectFrom('response_fact')
		.select(['pseudonym', 'response_reference', 'gender', 'age_band', 'mode', 'record_key', 'week'])
		.select((fact) =>
			fact.fn
				.agg<number>('row_number')
				.over((over) =>
					over
						.partitionBy('pseudonym')
						.orderBy('week')
						.orderBy('occasion')
						.orderBy('response_reference')
				)
				.as('turn')
		)
		.where('unit_id', '=', unitId)
		.where('moment', '=', asked.query.moment)
		.where('week', '>=', period.firstWeek)
		.where('week', '<=', period.lastWeek);
}

/** The same for scores: the first of each person at a moment in the period. */
export function firstScores(db: Queries, wanted: FactsWanted) {
	const { unitId, asked, period, majorVersion } = wanted;
	const score = asked.score!;
	return db
		.selectFrom('score_fact')
		.select(['pseudonym', 'band', 'gender', 'age_band', 'mode', 'value', 'occasion'])
		.select(['record_key', 'response_reference', 'is_complete'])
		.select((fact) =>
			fact.fn
				.agg<number>('row_number')
				.over((over) =>
					over.partitionBy('pseudonym').orderBy('occasion').orderBy('response_reference')
				)
				.as('turn')
		)
		.where('unit_id', '=', unitId)
		.where('form_id', '=', score.formId)
		.where('score', '=', score.scoreId)
		.where('moment', '=', asked.query.moment)
		.where('week', '>=', period.firstWeek)
		.where('week', '<=', period.lastWeek)
		.where('form_version', 'like', `${majorVersion}.%`)
		.where('rater', '=', wanted.rater);
}
