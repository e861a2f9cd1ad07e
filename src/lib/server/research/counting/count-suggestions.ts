import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import { countByCore, type CoreColumn } from './count-by-core.ts';
import { everybodyOf, type FactsWanted } from './facts-wanted.ts';
import { withTheRest } from './with-the-rest.ts';

/** Counts people by what became of each suggestion, and by the core stratum. */
export async function countSuggestions(
	db: Queries,
	wanted: FactsWanted,
	core: CoreColumn
): Promise<Counted> {
	const people = everybodyOf(db, wanted);
	const everybody = await countByCore(db, people, core);
	const rows = await db
		.selectFrom(people.as('f'))
		.innerJoin('suggestion_fact as s', (join) =>
			join.onRef('s.pseudonym', '=', 'f.pseudonym').on('s.unit_id', '=', wanted.unitId)
		)
		.select(['s.suggestion as variable', 's.outcome as class', `f.${core} as core`])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('f.record_key').as('keys'))
		.groupBy(['s.suggestion', 's.outcome', `f.${core}`])
		.execute();
	const groups = withTheRest(wanted.asked.variables, rows, everybody, () => 'not-suggested');
	return { kind: 'many-variables', groups, coefficients: [] };
}
