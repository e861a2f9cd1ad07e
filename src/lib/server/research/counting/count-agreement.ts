import { largestEffectOnKappa, weightedKappa } from '#research/measures/weighted-kappa.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { bandOrRest, everybodyOf, firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts people by whether patient and clinician come to the same band; with weighted kappa. */
export async function countAgreement(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const names = wanted.asked.score!.classes.map(({ name }) => name);
	const by = (rater: string) => firstScores(db, { ...wanted, rater });
	const rows = await db
		.selectFrom(everybodyOf(db, wanted).as('e'))
		.leftJoin(by('patient').as('s'), 's.pseudonym', 'e.pseudonym')
		.leftJoin(by('clinician').as('c'), 'c.pseudonym', 'e.pseudonym')
		.select(['e.gender', 'e.age_band', 'e.mode', 'c.band as other_band'])
		.select(bandOrRest.as('band'))
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('e.record_key').as('keys'))
		.groupBy(['e.gender', 'e.age_band', 'e.mode', bandOrRest, 'c.band'])
		.execute();
	const cross = names.map(() => names.map(() => 0));
	let [people, keys] = [0, 0];
	const groups = rows.map((row) => {
		const [own, other] = [names.indexOf(row.band), names.indexOf(row.other_band ?? '')];
		const band = own < 0 ? row.band : other < 0 ? 'one-rater' : agreementOf(own, other);
		if (own >= 0 && other >= 0) {
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

function agreementOf(own: number, other: number): string {
	if (own === other) return 'same';
	return own > other ? 'patient-higher' : 'clinician-higher';
}
