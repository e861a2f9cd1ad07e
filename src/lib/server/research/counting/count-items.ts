import type { CountedVariable, Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { everybodyByCore, type CoreColumn } from './everybody-by-core.ts';
import { firstOf, type FactsWanted } from './facts-wanted.ts';
import { withTheRest } from './with-the-rest.ts';

/** Counts people by what became of each item of a form, and by the core stratum. */
export async function countItems(
	db: Queries,
	wanted: FactsWanted,
	core: CoreColumn
): Promise<Counted> {
	const { unitId, asked, majorVersion, rater } = wanted;
	const first = firstOf(db, wanted)
		.where('form_id', '=', asked.form!.id)
		.where('form_version', 'like', `${majorVersion}.%`)
		.where('rater', '=', rater);
	const everybody = await everybodyByCore(db, first, core);
	const rows = await db
		.selectFrom(first.as('f'))
		.innerJoin('item_fact as i', (join) =>
			join.onRef('i.response_reference', '=', 'f.response_reference').on('i.unit_id', '=', unitId)
		)
		.select(['i.item as variable', 'i.state as class', `f.${core} as core`])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.where('f.turn', '=', 1)
		.groupBy(['i.item', 'i.state', `f.${core}`])
		.execute();
	const groups: readonly CountedVariable[] = withTheRest(
		asked.variables,
		rows,
		everybody,
		({ classes }) => (classes.some(({ name }) => name === 'not-asked') ? 'not-asked' : 'left-open')
	);
	return { kind: 'many-variables', groups, coefficients: [] };
}
