import type { Queries } from '../../db/database.ts';
import type { firstOf } from './facts-wanted.ts';

/** A column of facts by which people are told apart first. */
export type CoreColumn = 'gender' | 'age_band' | 'mode';

/** Counts everybody of a cohort by the core stratum, with the sums of their record keys. */
export function everybodyByCore(db: Queries, first: ReturnType<typeof firstOf>, core: CoreColumn) {
	return db
		.selectFrom(first.as('f'))
		.select(`f.${core} as core`)
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.where('f.turn', '=', 1)
		.groupBy(`f.${core}`)
		.execute();
}
