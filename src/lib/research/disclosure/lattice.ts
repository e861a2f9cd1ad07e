import { shownCount, type DisclosureControl } from './control.ts';
import type { CellName, Dimension, Population } from './population.ts';

/** A cell of any table, once, however many tables it stands in. */
export interface Cell {
	readonly name: CellName;
	count: number;
	/** Sum of the record keys of its people. */
	keys: number;
	/** The count as it is shown unless it is hidden. */
	shown: number;
	isHidden: boolean;
	/** True when what is shown of it was decided before, without regard to what is measured. */
	isSettled: boolean;
	/** How early it is decided: worlds in which it differs leave everything of earlier levels alone. */
	level: number;
	/** A place where it is seen: a table, the dimensions it names there, and any atom in it. */
	readonly at: { readonly table: number; readonly set: number; readonly atom: number };
}

/**
 * One of the largest tables: classes × core × one stratum. Atoms are its innermost cells. A set of
 * its dimensions is written as bits; `cellOf[set][atom]` is the cell that counts the atom there.
 */
export interface LocalTable {
	readonly dimensions: readonly Dimension[];
	/** Bits of the dimensions that every local table has. */
	readonly shared: number;
	readonly counts: Int32Array;
	readonly keys: Float64Array;
	readonly cellOf: readonly Int32Array[];
}

/** Where what is measured is decided: after all that several measures have in common. */
export const lastLevel = 9;

/** Every cell that any allowed table has, counted. */
export interface Lattice {
	readonly cells: readonly Cell[];
	readonly tables: readonly LocalTable[];
	/** Place of a cell by its name; undefined when no allowed table has it. */
	find(name: CellName): Cell | undefined;
}

/** Counts a population into all cells of all allowed tables; nothing is hidden yet. */
export function lattice(
	population: Population,
	control: DisclosureControl,
	level = lastLevel
): Lattice {
	const { classes, core, strata } = population;
	const spine = core ? [classes, core] : [classes];
	const cells: Cell[] = [];
	const places = new Map<string, number>();
	const sides = strata.length > 0 ? strata.map((_, i) => i) : [null];
	const tables = sides.map((side, table) => {
		const dimensions = side === null ? spine : [...spine, strata[side]!];
		const positions = [...spine.keys(), ...(side === null ? [] : [spine.length + side])];
		const counted = countAtoms(population, dimensions, positions, side);
		const { counts } = counted;
		return {
			dimensions,
			shared: (1 << spine.length) - 1,
			...counted,
			cellOf: Array.from({ length: 1 << dimensions.length }, (_, set) =>
				Int32Array.from(counts, (_count, atom) =>
					placeOf(cellName(dimensions, set, atom), { table, set, atom })
				)
			)
		};
	});
	const isCounted = new Set<number>();
	for (const table of tables) {
		const freshCells = new Set<number>();
		for (const ofAtom of table.cellOf) {
			ofAtom.forEach((cell, atom) => {
				// Cells that an earlier table has, too, were counted there.
				if (isCounted.has(cell)) return;
				freshCells.add(cell);
				cells[cell]!.count += table.counts[atom]!;
				cells[cell]!.keys += table.keys[atom]!;
			});
		}
		for (const cell of freshCells) isCounted.add(cell);
	}
	for (const cell of cells) cell.shown = shownCount(cell.count, cell.keys, control);
	return {
		cells,
		tables,
		find: (name) => {
			const place = places.get(key(name));
			return place === undefined ? undefined : cells[place];
		}
	};

	function placeOf(name: CellName, at: Cell['at']): number {
		const known = places.get(key(name));
		if (known !== undefined) return known;
		places.set(key(name), cells.length);
		return (
			cells.push({
				...{ name, count: 0, keys: 0, shown: 0, at, level },
				...{ isHidden: false, isSettled: false }
			}) - 1
		);
	}
}

/** Coordinates of an atom; the last dimension runs fastest. */
export function coordinatesOf(dimensions: readonly Dimension[], atom: number): number[] {
	const at = new Array<number>(dimensions.length).fill(0);
	let rest = atom;
	for (let i = dimensions.length - 1; i >= 0; i--) {
		const size = dimensions[i]!.categories.length;
		at[i] = rest % size;
		rest = Math.floor(rest / size);
	}
	return at;
}

/** The atom at coordinates. */
export function atomAt(dimensions: readonly Dimension[], at: readonly number[]): number {
	return dimensions.reduce((atom, { categories }, i) => atom * categories.length + at[i]!, 0);
}

function countAtoms(
	{ groups, sides }: Population,
	dimensions: readonly Dimension[],
	positions: readonly number[],
	side: number | null
): Pick<LocalTable, 'counts' | 'keys'> {
	const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
	const counts = new Int32Array(size);
	const sums = new Float64Array(size);
	const own = side === null ? undefined : sides?.[side];
	for (const { at, count, keys = 0 } of own ?? groups) {
		const atom = atomAt(dimensions, own ? at : positions.map((position) => at[position]!));
		counts[atom]! += count;
		sums[atom]! += keys;
	}
	return { counts, keys: sums };
}

function cellName(dimensions: readonly Dimension[], set: number, atom: number): CellName {
	const at = coordinatesOf(dimensions, atom);
	return Object.fromEntries(
		dimensions.flatMap(({ name, categories }, i) =>
			set & (1 << i) ? [[name, categories[at[i]!]!]] : []
		)
	);
}

function key(name: CellName): string {
	return JSON.stringify(Object.entries(name).sort(([a], [b]) => (a < b ? -1 : 1)));
}
