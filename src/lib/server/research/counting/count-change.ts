import { changeOf } from '#research/measures/change.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts people by how their score changed from the first response to the later moment's first. */
export async function countChange(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const { unitId, asked, majorVersion, rater } = wanted;
	const score = asked.score!;
	const rows = await db
		.with('ranked', (cte) => firstScores(cte as unknown as Queries, wanted))
		.with('followed', (cte) =>
			cte
				.selectFrom('ranked as f')
				.innerJoin('score_fact as l', 'l.pseudonym', 'f.pseudonym')
				.select(['l.pseudonym', 'l.band', 'l.value'])
				.select((fact) =>
					fact.fn
						.agg<number>('row_number')
						.over((over) =>
							over.partitionBy('l.pseudonym').orderBy('l.occasion').orderBy('l.response_reference')
						)
						.as('turn')
				)
				.where('f.turn', '=', 1)
				.where('l.unit_id', '=', unitId)
				.where('l.form_id', '=', score.formId)
				.where('l.score', '=', score.scoreId)
				.where('l.moment', '=', asked.query.later ?? '')
				.where('l.form_version', 'like', `${majorVersion}.%`)
				.where('l.rater', '=', rater)
				.whereRef('l.occasion', '>', 'f.occasion')
		)
		.selectFrom('ranked as f')
		.leftJoin('followed as l', (join) =>
			join.onRef('l.pseudonym', '=', 'f.pseudonym').on('l.turn', '=', 1)
		)
		.select(['f.gender', 'f.age_band', 'f.mode', 'f.band', 'f.value'])
		.select(['l.band as later_band', 'l.value as later_value'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.where('f.turn', '=', 1)
		.groupBy(['f.gender', 'f.age_band', 'f.mode', 'f.band', 'f.value', 'l.band', 'l.value'])
		.orderBy('f.value')
		.orderBy('l.value')
		.execute();
	const groups = rows.map((row) => ({
		...changeOf(
			score,
			{ band: row.band, value: row.value },
			{ band: row.later_band, value: row.later_value }
		),
		gender: row.gender,
		'age-band': row.age_band,
		mode: row.mode,
		count: row.count,
		keys: Number(row.keys)
	}));
	return { kind: 'one-variable', groups, coefficients: [] };
}
