import type { CountedVariable, Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { countByCore, type CoreColumn } from './count-by-core.ts';
import { everybodyOf, firstToForm, type FactsWanted } from './facts-wanted.ts';
import { withTheRest } from './with-the-rest.ts';

/** Counts everybody by what became of each item of a form, and by the core stratum. */
export async function countItems(
	db: Queries,
	wanted: FactsWanted,
	core: CoreColumn
): Promise<Counted> {
	const { unitId, asked } = wanted;
	const everybody = everybodyOf(db, wanted);
	const answered = firstToForm(db, wanted);
	const rows = await db
		.selectFrom(everybody.as('e'))
		.innerJoin(answered.as('f'), 'f.pseudonym', 'e.pseudonym')
		.innerJoin('item_fact as i', (join) =>
			join.onRef('i.response_reference', '=', 'f.response_reference').on('i.unit_id', '=', unitId)
		)
		.select(['i.item as variable', 'i.state as class', `e.${core} as core`])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('e.record_key').as('keys'))
		.groupBy(['i.item', 'i.state', `e.${core}`])
		.execute();
	const whoAnswered = db.selectFrom(answered.as('f')).select('f.pseudonym');
	const silent = await countByCore(db, everybody.where('pseudonym', 'not in', whoAnswered), core);
	const name = 'form-not-answered';
	const groups: readonly CountedVariable[] = withTheRest(
		asked.variables,
		[
			...rows,
			...asked.variables.flatMap((one) =>
				silent.map((own) => ({ ...own, variable: one.name, class: name }))
			)
		],
		await countByCore(db, everybody, core),
		({ classes }) => (classes.some((one) => one.name === 'not-asked') ? 'not-asked' : 'left-open')
	);
	return { kind: 'many-variables', groups, coefficients: [] };
}
