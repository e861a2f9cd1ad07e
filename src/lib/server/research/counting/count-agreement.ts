import { largestEffectOnKappa, weightedKappa } from '#research/measures/weighted-kappa.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts people by whether patient and clinician come to the same band; with weighted kappa. */
export async function countAgreement(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const names = wanted.asked.score!.classes.map(({ name }) => name);
	const rows = await db
		.with('own', (cte) => firstScores(cte as unknown as Queries, { ...wanted, rater: 'patient' }))
		.with('other', (cte) =>
			firstScores(cte as unknown as Queries, { ...wanted, rater: 'clinician' })
		)
		.selectFrom('own as p')
		.leftJoin('other as c', (join) =>
			join.onRef('c.pseudonym', '=', 'p.pseudonym').on('c.turn', '=', 1)
		)
		.select(['p.gender', 'p.age_band', 'p.mode', 'p.band', 'c.band as other_band'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('p.record_key').as('keys'))
		.where('p.turn', '=', 1)
		.groupBy(['p.gender', 'p.age_band', 'p.mode', 'p.band', 'c.band'])
		.execute();
	const cross = names.map(() => names.map(() => 0));
	let [people, keys] = [0, 0];
	const groups = rows.map((row) => {
		const [own, other] = [names.indexOf(row.band ?? ''), names.indexOf(row.other_band ?? '')];
		const band =
			own < 0 || other < 0
				? null
				: own === other
					? 'same'
					: own > other
						? 'patient-higher'
						: 'clinician-higher';
		if (band !== null) {
			cross[own]![other]! += row.count;
			people += row.count;
			keys += Number(row.keys);
		}
		return {
			band,
			value: null,
			gender: row.gender,
			'age-band': row.age_band,
			mode: row.mode,
			count: row.count,
			keys: Number(row.keys)
		};
	});
	const kappa = { name: 'kappa', value: weightedKappa(cross), people, keys };
	const largestEffect = largestEffectOnKappa(cross);
	return { kind: 'one-variable', groups, coefficients: [{ ...kappa, largestEffect }] };
}
