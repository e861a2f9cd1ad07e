import type { DisclosureControl } from '../disclosure/control.ts';
import { groupNumbers, noNumbers, type GroupNumbers } from '../disclosure/group-numbers.ts';
import type { AskableScore } from '../query/catalogue.ts';
import type { CountedGroup } from './aggregate-table.ts';
import { everybody, type TableRow } from './table-rows.ts';

/** Mean and spread of one group of people. */
export interface NumberRow extends GroupNumbers {
	readonly strata: Readonly<Record<string, string>>;
}

/** Numbers of each group whose size is shown, out of those whose value is known. */
export function numberRows(
	rows: readonly TableRow[],
	counted: readonly CountedGroup[],
	score: AskableScore,
	control: DisclosureControl
): readonly NumberRow[] {
	if (!score.hasNumber) return [];
	const known = counted.filter(
		({ band, value }) => value !== null && score.classes.some(({ name }) => name === band)
	);
	const [lowest, highest] = rangeOf(known);
	return [...Map.groupBy(rows, ({ strata }) => JSON.stringify(strata)).values()].map((cells) => {
		const { strata, of } = cells[0]!;
		if (of === null) return { strata, ...noNumbers };
		const members = known.filter((group) => belongs(group, strata));
		const values = new Map<number, number>();
		for (const { value, count } of members) {
			if (value !== null) values.set(value, (values.get(value) ?? 0) + count);
		}
		const hidden = cells
			.filter(({ count }) => count === null)
			.map((cell) => {
				const one = score.classes.find(({ name }) => name === cell.class)!;
				return {
					count: members.reduce((sum, { band, count }) => sum + (band === one.name ? count : 0), 0),
					lowest: Math.max(lowest, one.lowest),
					highest: Math.min(highest, one.highest)
				};
			});
		return { strata, ...groupNumbers(values, hidden, control) };
	});
}

function belongs(group: CountedGroup, strata: Readonly<Record<string, string>>): boolean {
	return Object.entries(strata).every(
		([name, category]) =>
			category === everybody || group[name as 'gender' | 'age-band' | 'mode'] === category
	);
}

/** From the lowest to the highest value that anybody has. */
function rangeOf(known: readonly CountedGroup[]): readonly [number, number] {
	const values = known.map(({ value }) => value ?? 0);
	return [Math.min(...values, 0), Math.max(...values, 0)];
}
