import type { Queries } from '../../db/database.ts';
import type { everybodyOf } from './facts-wanted.ts';

/** A column of facts by which people are told apart first. */
export type CoreColumn = 'gender' | 'age_band' | 'mode';

/** Counts people by the core stratum, with the sums of their record keys. */
export function countByCore(db: Queries, people: ReturnType<typeof everybodyOf>, core: CoreColumn) {
	return db
		.selectFrom(people.as('e'))
		.select(`e.${core} as core`)
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('e.record_key').as('keys'))
		.groupBy(`e.${core}`)
		.execute();
}
