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
		const { strata } = cells[0]!;
		const size = knownRange(cells, control);
		if (!size) return { strata, ...noNumbers };
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
		return { strata, ...groupNumbers({ values, bands, keys, size }, control) };
	});
}

/**
 * Every number of people in the classes that what is shown leaves possible; null when nothing is
 * shown of everybody.
 */
function knownRange(
	cells: readonly TableRow[],
	control: DisclosureControl
): ReturnType<typeof shownRange> | null {
	const all = cells[0]?.everybody ?? null;
	if (all === null) return null;
	const ranges = (isRest: boolean) =>
		cells
			.filter((cell) => cell.isRest === isRest)
			.map(({ count }) => (count === null ? null : shownRange(count, control)));
	const [inClasses, inRest] = [ranges(false), ranges(true)];
	const [least, most] = [lowest(inClasses), highest(inClasses)];
	const everybody = shownRange(all, control);
	return {
		lower: Math.max(least, everybody.lower - highest(inRest)),
		upper: Math.min(most, everybody.upper - lowest(inRest))
	};
}

type Ranges = readonly (ReturnType<typeof shownRange> | null)[];

function lowest(ranges: Ranges): number {
	return ranges.reduce((sum, range) => sum + (range?.lower ?? 0), 0);
}

function highest(ranges: Ranges): number {
	return ranges.reduce((sum, range) => sum + (range?.upper ?? Number.POSITIVE_INFINITY), 0);
}

function belongs(group: CountedGroup, strata: Readonly<Record<string, string>>): boolean {
	return Object.entries(strata).every(
		([name, category]) =>
			category === everybody || group[name as 'gender' | 'age-band' | 'mode'] === category
	);
}
