import { weeksToComeBack } from '#research/measures/measure.ts';
import { laterWeek } from '#research/periods/period.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { everybodyOf, type FactsWanted } from './facts-wanted.ts';

/** Counts people by whether they answered anything at the later moment in time (DO-1). */
export async function countDropOut(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const { unitId, asked } = wanted;
	const later = db
		.selectFrom(everybodyOf(db, wanted).as('g'))
		.innerJoin('response_fact as l', 'l.pseudonym', 'g.pseudonym')
		.select(['g.pseudonym'])
		.select((row) => row.fn.min('l.week').as('later_week'))
		.where('l.unit_id', '=', unitId)
		.where('l.moment', '=', asked.query.later ?? '')
		.whereRef('l.week', '>=', 'g.week')
		.groupBy('g.pseudonym');
	const rows = await db
		.selectFrom(everybodyOf(db, wanted).as('f'))
		.leftJoin(later.as('l'), 'l.pseudonym', 'f.pseudonym')
		.select(['f.gender', 'f.age_band', 'f.mode', 'f.week', 'l.later_week'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.groupBy(['f.gender', 'f.age_band', 'f.mode', 'f.week', 'l.later_week'])
		.orderBy('f.week')
		.execute();
	const groups = rows.map((row) => {
		const isBack =
			row.later_week !== null && row.later_week <= laterWeek(row.week, weeksToComeBack);
		return {
			band: isBack ? 'answered-again' : 'not-answered-again',
			value: null,
			gender: row.gender,
			'age-band': row.age_band,
			mode: row.mode,
			count: row.count,
			keys: Number(row.keys)
		};
	});
	return { kind: 'one-variable', groups, coefficients: [] };
}
