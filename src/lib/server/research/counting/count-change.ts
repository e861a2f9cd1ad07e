import { changeOf } from '#research/measures/change.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { bandOrRest, everybodyOf, firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts everybody by how their score changed from the first response to the later moment's first. */
export async function countChange(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const { unitId, asked, majorVersion, rater } = wanted;
	const score = asked.score!;
	const later = db
		.selectFrom('score_fact')
		.select(['pseudonym', 'band', 'value', 'occasion'])
		.where('unit_id', '=', unitId)
		.where('form_id', '=', score.formId)
		.where('score', '=', score.scoreId)
		.where('moment', '=', asked.query.later ?? '')
		.where('form_version', 'like', `${majorVersion}.%`)
		.where('rater', '=', rater);
	const rows = await db
		.selectFrom(everybodyOf(db, wanted).as('e'))
		.leftJoin(firstScores(db, wanted).as('s'), 's.pseudonym', 'e.pseudonym')
		.leftJoin(later.as('l'), (join) =>
			join
				.onRef('l.pseudonym', '=', 'e.pseudonym')
				.onRef('l.occasion', '>', 's.occasion')
				// The first of these.
				.on((row) =>
					row.not(
						row.exists(
							later
								.whereRef('pseudonym', '=', row.ref('e.pseudonym'))
								.whereRef('occasion', '>', row.ref('s.occasion'))
								.whereRef('occasion', '<', row.ref('l.occasion'))
						)
					)
				)
		)
		.select(['e.gender', 'e.age_band', 'e.mode', bandOrRest.as('band'), 's.value'])
		.select(['l.band as later_band', 'l.value as later_value'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('e.record_key').as('keys'))
		.groupBy(['e.gender', 'e.age_band', 'e.mode', bandOrRest, 's.value', 'l.band', 'l.value'])
		.orderBy('s.value')
		.orderBy('l.value')
		.execute();
	const groups = rows.map((row) => {
		const isKnown = score.classes.some(({ name }) => name === row.band);
		const later = { band: row.later_band, value: row.later_value };
		const change = changeOf(score, { band: row.band, value: row.value }, later);
		return {
			band: isKnown ? (change.band ?? 'not-followed') : row.band,
			value: isKnown ? change.value : null,
			gender: row.gender,
			'age-band': row.age_band,
			mode: row.mode,
			count: row.count,
			keys: Number(row.keys)
		};
	});
	return { kind: 'one-variable', groups, coefficients: [] };
}
