import {
	alphaOf,
	covariances,
	largestEffectOnConsistency,
	omegaOf
} from '#research/measures/consistency.ts';
import type { Coefficient } from '#research/disclosure/coefficient.ts';
import type { Counted, CountedGroup } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts people by whether their score is complete; with alpha and omega of those who are. */
export async function countConsistency(db: Queries, wanted: FactsWanted): Promise<Counted> {
	const rows = await db
		.selectFrom(firstScores(db, wanted).as('f'))
		.select(['f.gender', 'f.age_band', 'f.mode', 'f.value', 'f.is_complete'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.where('f.turn', '=', 1)
		.groupBy(['f.gender', 'f.age_band', 'f.mode', 'f.value', 'f.is_complete'])
		.orderBy('f.value')
		.execute();
	const groups = rows.map((row) => ({
		band: row.value === null || row.is_complete === 0 ? 'incomplete' : 'complete',
		value: row.value,
		gender: row.gender,
		'age-band': row.age_band,
		mode: row.mode,
		count: row.count,
		keys: Number(row.keys)
	}));
	return { kind: 'one-variable', groups, coefficients: await coefficients(db, wanted, groups) };
}

async function coefficients(
	db: Queries,
	wanted: FactsWanted,
	groups: readonly CountedGroup[]
): Promise<readonly Coefficient[]> {
	const complete = groups.filter(({ band }) => band === 'complete');
	const people = complete.reduce((sum, { count }) => sum + count, 0);
	if (people === 0) return [];
	const { items } = wanted.asked.score!;
	const ids = items.map(({ id }) => id);
	const whole = firstScores(db, wanted).where('value', 'is not', null).where('is_complete', '=', 1);
	// What the instrument passes over has no score and counts 0, in sums and in products.
	const sums = await db
		.selectFrom(whole.as('f'))
		.innerJoin('item_fact as a', 'a.response_reference', 'f.response_reference')
		.select('a.item')
		.select((row) => row.fn.sum<number | null>('a.score').as('sum'))
		.where('f.turn', '=', 1)
		.where('a.unit_id', '=', wanted.unitId)
		.where('a.item', 'in', ids)
		.groupBy('a.item')
		.execute();
	const products = await db
		.selectFrom(whole.as('f'))
		.innerJoin('item_fact as a', 'a.response_reference', 'f.response_reference')
		.innerJoin('item_fact as b', 'b.response_reference', 'f.response_reference')
		.select(['a.item as one', 'b.item as other'])
		.select((row) =>
			row.fn.sum<number | null>(row.eb(row.ref('a.score'), '*', row.ref('b.score'))).as('sum')
		)
		.where('f.turn', '=', 1)
		.where('a.unit_id', '=', wanted.unitId)
		.where('b.unit_id', '=', wanted.unitId)
		.where('a.item', 'in', ids)
		.where('b.item', 'in', ids)
		.whereRef('a.item', '<=', 'b.item')
		.groupBy(['a.item', 'b.item'])
		.execute();
	const sign = items.map(({ isReversed }) => (isReversed ? -1 : 1));
	const sumOf = new Map(sums.map(({ item, sum }) => [item, Number(sum ?? 0)]));
	const productOf = new Map(
		products.flatMap(({ one, other, sum }) => [
			[`${one} ${other}`, Number(sum ?? 0)] as const,
			[`${other} ${one}`, Number(sum ?? 0)] as const
		])
	);
	const covariance = covariances({
		people,
		means: ids.map((id, i) => (sign[i]! * (sumOf.get(id) ?? 0)) / people),
		products: ids.map((one, i) =>
			ids.map(
				(other, j) => (sign[i]! * sign[j]! * (productOf.get(`${one} ${other}`) ?? 0)) / people
			)
		)
	});
	const keys = complete.reduce((sum, group) => sum + group.keys, 0);
	const sumsOf = Map.groupBy(complete, ({ value }) => value ?? 0);
	const spread = new Map(
		[...sumsOf].map(([value, own]) => [value, own.reduce((sum, { count }) => sum + count, 0)])
	);
	return [
		{ name: 'alpha', value: alphaOf(covariance) },
		{ name: 'omega', value: omegaOf(covariance) }
	].map((one) => ({
		...one,
		people,
		keys,
		largestEffect: largestEffectOnConsistency(one.value, items.length, spread)
	}));
}
