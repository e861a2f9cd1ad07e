import { shownRange, type DisclosureControl } from '../disclosure/control.ts';
import { groupNumbers, noNumbers } from '../disclosure/group-numbers.ts';
import type { Variable } from '../measures/variable.ts';
import type { CountedGroup } from '../tables/counted.ts';
import { everybody, type NumberRow, type TableRow } from './figures.ts';

/** Numbers of each group whose size is shown, out of those whose value is known. */
export function numberRows(
	rows: readonly TableRow[],
	counted: readonly CountedGroup[],
	{ classes, hasNumber }: Variable,
	control: DisclosureControl
): readonly NumberRow[] {
	if (!hasNumber) return [];
	const known = counted.filter(
		({ band, value }) => value !== null && classes.some(({ name }) => name === band)
	);
	return [...Map.groupBy(rows, ({ strata }) => JSON.stringify(strata)).values()].map((cells) => {
		const { strata, of } = cells[0]!;
		if (of === null) return { strata, ...noNumbers };
		const members = known.filter((group) => belongs(group, strata));
		const values = new Map<number, number>();
		let keys = 0;
		for (const { value, count, keys: own } of members) {
			if (value !== null) values.set(value, (values.get(value) ?? 0) + count);
			keys += own;
		}
		const bands = classes.map(({ name, lowest, highest }) => {
			const count = cells.find((cell) => cell.class === name)?.count ?? null;
			return { lowest, highest, shown: count === null ? null : shownRange(count, control) };
		});
		const size = shownRange(of, control);
		return { strata, ...groupNumbers({ values, bands, keys, size }, control) };
	});
}

function belongs(group: CountedGroup, strata: Readonly<Record<string, string>>): boolean {
	return Object.entries(strata).every(
		([name, category]) =>
			category === everybody || group[name as 'gender' | 'age-band' | 'mode'] === category
	);
}
