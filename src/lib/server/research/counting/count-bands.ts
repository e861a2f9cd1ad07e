import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { bandOrRest, everybodyOf, firstScores, type FactsWanted } from './facts-wanted.ts';

/**
 * Counts everybody by band and all strata, each by the first response of the moment in the period.
 * The database does the grouping; what comes back does not grow with the facts.
 */
export async function countBands(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const rows = await db
		.selectFrom(everybodyOf(db, wanted).as('e'))
		.leftJoin(firstScores(db, wanted).as('s'), 's.pseudonym', 'e.pseudonym')
		.select([bandOrRest.as('band'), 'e.gender', 'e.age_band', 'e.mode', 's.value'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('e.record_key').as('keys'))
		.groupBy([bandOrRest, 'e.gender', 'e.age_band', 'e.mode', 's.value'])
		// So that equal facts give an equal result to the last bit.
		.orderBy('s.value')
		.execute();
	const groups = rows.map(({ age_band, keys, ...row }) => ({
		...row,
		'age-band': age_band,
		keys: Number(keys)
	}));
	return { kind: 'one-variable', groups, coefficients: [] };
}
