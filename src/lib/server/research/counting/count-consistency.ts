import {
	alphaOf,
	covariances,
	largestEffectOnConsistency,
	omegaOf
} from '#research/measures/consistency.ts';
import type { Coefficient } from '#research/disclosure/coefficient.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { countBands } from './count-bands.ts';
import { firstScores, type FactsWanted } from './facts-wanted.ts';

/** Counts of whom the score is not known; with alpha and omega of those whose score is complete. */
export async function countConsistency(db: Queries, wanted: FactsWanted): Promise<Counted> {
	return { ...(await countBands(db, wanted)), coefficients: await coefficients(db, wanted) };
}

async function coefficients(db: Queries, wanted: FactsWanted): Promise<readonly Coefficient[]> {
	const whole = firstScores(db, wanted).where('value', 'is not', null).where('is_complete', '=', 1);
	const complete = await db
		.selectFrom(whole.as('f'))
		.select('f.value')
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.groupBy('f.value')
		.orderBy('f.value')
		.execute();
	const people = complete.reduce((sum, { count }) => sum + count, 0);
	if (people === 0) return [];
	const { items } = wanted.asked.score!;
	const ids = items.map(({ id }) => id);
	// What the instrument passes over has no score and counts 0, in sums and in products.
	const sums = await db
		.selectFrom(whole.as('f'))
		.innerJoin('item_fact as a', 'a.response_reference', 'f.response_reference')
		.select('a.item')
		.select((row) => row.fn.sum<number | null>('a.score').as('sum'))
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
	const keys = complete.reduce((sum, group) => sum + Number(group.keys), 0);
	const spread = new Map(complete.map(({ value, count }) => [value ?? 0, count]));
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
