import { atomAt, coordinatesOf, type LocalTable } from './lattice.ts';

/** One person more or fewer at an atom of a table. */
export interface Step {
	readonly table: LocalTable;
	readonly atom: number;
	readonly by: 1 | -1;
}

/** What the people would have to be instead for one cell to count one more or one fewer. */
export type Shift = readonly Step[];

/** A cell as one of its tables sees it: the set of dimensions it names, and any atom in it. */
export interface Seen {
	readonly table: LocalTable;
	readonly set: number;
	readonly atom: number;
}

/**
 * Every shift by which the cell changes by one. On some of its own dimensions the shift alternates
 * between the cell's category and another one (the corners of a hypercube); every sum over one of
 * these dimensions stays as it is. A shift that leaves the stratum alone changes what all tables
 * share: it has a way to happen in each of the other tables, too.
 *
 * Where sizes of groups may differ as well, one person can simply be elsewhere, or be one more.
 * @param which shifts that stay in the table, or those that change what all tables share
 */
export function* shiftsOf(
	cell: Seen,
	tables: readonly LocalTable[],
	by: 1 | -1,
	which: 'near' | 'far',
	keepsSizes: boolean
): Generator<{ readonly home: Shift; readonly elsewhere: readonly (readonly Shift[])[] }> {
	const { table, set } = cell;
	const { dimensions, shared } = table;
	const base = coordinatesOf(dimensions, cell.atom);
	for (let alternating = keepsSizes ? 1 : 0; alternating < 1 << dimensions.length; alternating++) {
		if ((alternating & ~set) !== 0) continue;
		const staysInTable = (alternating & ~shared) !== 0;
		if (staysInTable !== (which === 'near')) continue;
		const choices = dimensions.map(({ categories }, i) => {
			const all = [...categories.keys()];
			if (alternating & (1 << i)) return all.filter((place) => place !== base[i]);
			return set & (1 << i) ? [base[i]!] : all;
		});
		const ways = keepsSizes || bitCount(alternating) < 2 ? [corners] : [corners, ends];
		for (const chosen of combinations(choices)) {
			for (const way of ways) {
				const home = way(table, alternating, base, chosen, by);
				const others = staysInTable ? [] : tables.filter((other) => other !== table);
				const elsewhere = others.map((other) => lifts(other, alternating, base, chosen, by, way));
				yield { home, elsewhere };
			}
		}
	}
}

/** Ways for a shift of what all tables share to happen in another table: one per category there. */
function lifts(
	other: LocalTable,
	alternating: number,
	base: readonly number[],
	chosen: readonly number[],
	by: 1 | -1,
	way: typeof corners
): readonly Shift[] {
	const stratum = other.dimensions.length - 1;
	return [...other.dimensions[stratum]!.categories.keys()].map((place) =>
		way(other, alternating, with_(base, stratum, place), with_(chosen, stratum, place), by)
	);
}

/** Alternates between `base` and `chosen` on some dimensions; stays at `chosen` on the others. */
function corners(
	table: LocalTable,
	alternating: number,
	base: readonly number[],
	chosen: readonly number[],
	by: 1 | -1
): Shift {
	const steps: Step[] = [];
	for (let flipped = 0; flipped <= alternating; flipped++) {
		if ((flipped & ~alternating) !== 0) continue;
		const at = chosen.map((place, i) =>
			(alternating & (1 << i)) !== 0 && (flipped & (1 << i)) === 0 ? base[i]! : place
		);
		const sign = bitCount(flipped) % 2 === 0 ? by : (-by as 1 | -1);
		steps.push({ table, atom: atomAt(table.dimensions, at), by: sign });
	}
	return steps;
}

/** One person is at the cell instead of at the opposite corner. */
function ends(
	table: LocalTable,
	alternating: number,
	base: readonly number[],
	chosen: readonly number[],
	by: 1 | -1
): Shift {
	const here = chosen.map((place, i) => ((alternating & (1 << i)) !== 0 ? base[i]! : place));
	return [
		{ table, atom: atomAt(table.dimensions, here), by },
		{ table, atom: atomAt(table.dimensions, chosen), by: -by as 1 | -1 }
	];
}

function* combinations(choices: readonly (readonly number[])[]): Generator<number[]> {
	const [first, ...rest] = choices;
	if (!first) {
		yield [];
		return;
	}
	for (const place of first) {
		for (const others of combinations(rest)) yield [place, ...others];
	}
}

function with_(list: readonly number[], index: number, value: number): number[] {
	const copy = [...list];
	copy[index] = value;
	return copy;
}

function bitCount(bits: number): number {
	let count = 0;
	for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
	return count;
}
