import type { Variable } from '#research/measures/variable.ts';
import type { CountedVariable } from '#research/tables/counted.ts';

interface OfCore {
	readonly core: string;
	readonly count: number;
	readonly keys: number | string;
}

/**
 * Adds to each variable the people who stand in none of its classes, as one class: every variable
 * is of everybody.
 * @param rest the class they are in, by the variable
 */
export function withTheRest(
	variables: readonly Variable[],
	rows: readonly (OfCore & { readonly variable: string; readonly class: string })[],
	everybody: readonly OfCore[],
	rest: (variable: Variable) => string
): readonly CountedVariable[] {
	const byVariable = Map.groupBy(rows, ({ variable }) => variable);
	return variables.flatMap((one) => {
		const variable = one.name;
		const own = (byVariable.get(variable) ?? [])
			.filter((row) => [...one.classes, ...one.rest].some(({ name }) => name === row.class))
			.map((row) => ({ ...row, keys: Number(row.keys) }));
		const left = everybody.map(({ core, count, keys }) => {
			const here = own.filter((row) => row.core === core);
			return {
				variable,
				class: rest(one),
				core,
				count: count - here.reduce((sum, row) => sum + row.count, 0),
				keys: Number(keys) - here.reduce((sum, row) => sum + row.keys, 0)
			};
		});
		return [...own, ...left.filter(({ count }) => count > 0)];
	});
}
