import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { firstScores, type FactsWanted } from './facts-wanted.ts';

/**
 * Counts people by band and all strata, each by the first response of the moment in the period.
 * The database does the grouping; what comes back does not grow with the facts.
 */
export async function countBands(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const rows = await db
		.with('ranked', (cte) => firstScores(cte as unknown as Queries, wanted))
		.selectFrom('ranked')
		.select(['band', 'gender', 'age_band', 'mode', 'value'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('record_key').as('keys'))
		.where('turn', '=', 1)
		.groupBy(['band', 'gender', 'age_band', 'mode', 'value'])
		// So that equal facts give an equal result to the last bit.
		.orderBy('value')
		.execute();
	const groups = rows.map(({ age_band, keys, ...row }) => ({
		...row,
		'age-band': age_band,
		keys: Number(keys)
	}));
	return { kind: 'one-variable', groups, coefficients: [] };
}
