import type { CountedGroup } from '#research/tables/aggregate-table.ts';
import type { Period } from '#research/periods/period.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';

/** Which facts are counted. */
export interface FactsWanted {
	readonly unitId: UnitId;
	readonly formId: string;
	readonly scoreId: string;
	/** Other major versions ask something else (semantics 1.4). */
	readonly majorVersion: string;
	readonly moment: string;
	readonly period: Period;
}

/**
 * Counts people by band and all strata, each by the first response of the moment in the period.
 * The database does the grouping; what comes back does not grow with the facts.
 */
export async function countedGroups(
	db: Queries,
	wanted: FactsWanted
): Promise<readonly CountedGroup[]> {
	const rows = await db
		.with('ranked', (cte) =>
			cte
				.selectFrom('score_fact')
				.select(['band', 'gender', 'age_band', 'mode', 'value'])
				.select((fact) =>
					fact.fn
						.agg<number>('row_number')
						.over((over) =>
							over.partitionBy('pseudonym').orderBy('occasion').orderBy('response_reference')
						)
						.as('turn')
				)
				.where('unit_id', '=', wanted.unitId)
				.where('form_id', '=', wanted.formId)
				.where('score', '=', wanted.scoreId)
				.where('moment', '=', wanted.moment)
				.where('week', '>=', wanted.period.firstWeek)
				.where('week', '<=', wanted.period.lastWeek)
				.where('form_version', 'like', `${wanted.majorVersion}.%`)
		)
		.selectFrom('ranked')
		.select(['band', 'gender', 'age_band', 'mode', 'value'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('turn', '=', 1)
		.groupBy(['band', 'gender', 'age_band', 'mode', 'value'])
		// So that equal facts give an equal result to the last bit.
		.orderBy('value')
		.execute();
	return rows.map(({ band, gender, age_band, mode, value, count }) => ({
		band,
		gender,
		'age-band': age_band,
		mode,
		value,
		count
	}));
}
