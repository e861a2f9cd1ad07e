import type { DisclosureControl } from './control.ts';
import { lattice, type Cell, type Lattice } from './lattice.ts';
import type { CellName, Population } from './population.ts';
import { SearchForAnotherWorld } from './search-for-another-world.ts';
import type { Seen } from './shift.ts';
import { stagesOf } from './stages.ts';

/** What was decided of a cell before. */
type Settled = Pick<Cell, 'name' | 'isHidden' | 'level'>;

/**
 * Decides which cells are hidden, for all allowed tables of a population at once, so that it makes
 * no difference which of them are asked for, in which order, or by how many people together.
 *
 * Hidden are all counts below the threshold. For each of them other people are then looked for who
 * could just as well be the real ones: everything shown would be shown the same, and the hidden
 * count would be higher or lower by the configured width in all. Where no such people are found,
 * further cells are hidden until they are. Hiding more never undoes what was found before, so one
 * pass is enough. (The hypercube method of Giessing and Repsilber, extended by rounding.)
 *
 * Sizes of groups come first, by themselves: the same people then have the same sizes shown and
 * hidden whatever is measured of them, and what is measured is protected by worlds that leave all
 * sizes as they are. So tables of different measures, held together, tell no more than each alone.
 */
export function protect(population: Population, control: DisclosureControl): Lattice {
	const { core, strata } = population;
	if (!core) return protectAfter(population, control, []);
	// What crosses comes last: where it can't be protected, nothing but it is hidden.
	const simple = { ...population, core: null, strata: [core, ...strata] };
	return protectAfter(population, control, protectAfter(simple, control, []).cells);
}

/** Protects what is common to several measures, in order, then what is measured. */
function protectAfter(
	population: Population,
	control: DisclosureControl,
	before: readonly Settled[]
): Lattice {
	let within = before;
	const settled = stagesOf(population).flatMap(({ of, level, namesOf = (name) => [name] }) => {
		const { cells } = protectGiven(of, control, within, level);
		within = [...within, ...cells];
		return cells.flatMap((cell) => namesOf(cell.name).map((name) => ({ ...cell, name })));
	});
	return protectGiven(population, control, [...before, ...settled]);
}

/**
 * Protects what is not settled yet; what is settled is neither shown nor hidden anew. With nothing
 * settled it protects these tables alone, not against those of other measures.
 */
export function protectGiven(
	population: Population,
	control: DisclosureControl,
	settled: readonly Settled[],
	level?: number
): Lattice {
	const whole = lattice(population, control, level);
	const total = whole.find({});
	if (!total || total.count < control.threshold) return hideAll(whole);
	const { classes, neverShown } = population;
	for (const cell of whole.cells) {
		if (neverShown !== undefined && cell.name[classes.name] === neverShown) cell.isHidden = true;
	}
	const sensitive = whole.cells.filter((cell) => cell.count < control.threshold);
	for (const cell of sensitive) cell.isHidden = true;
	for (const before of settled) {
		const cell = whole.find(before.name);
		if (!cell) continue;
		cell.isHidden = before.isHidden;
		cell.level = before.level;
		cell.isSettled = true;
	}
	const order = sensitive.toSorted(
		(a, b) => sizeOf(a) - sizeOf(b) || b.count - a.count || compareNames(a, b)
	);
	for (const cell of order) {
		const level = levelFor(cell, whole, population, control);
		if (!isProtected(cell, whole, { ...control, level })) withhold(cell, whole);
	}
	return whole;
}

/** Hides every cell. */
export function hideAll(whole: Lattice): Lattice {
	for (const cell of whole.cells) cell.isHidden = true;
	return whole;
}

/**
 * What was decided before is shown beside other measures, too, and stays as it is in other worlds,
 * with two exceptions. Where it leaves fewer people than the width for a group, nothing in that group
 * can be otherwise unless they are more or fewer in all. And those who are left out of a measure may
 * be more or fewer because everybody is: the size of a group is known to the nearest few only.
 */
function levelFor(
	cell: Cell,
	whole: Lattice,
	population: Population,
	{ width }: DisclosureControl
): number {
	const { name, level } = cell;
	const { settledFirst = [] } = population;
	if (isRest(cell, population)) return 0;
	let lowest = level;
	for (const group of wider(name)) {
		const all = whole.find(group);
		if (!all || all.level >= lowest) continue;
		if (all.count < width) lowest = all.level;
		// Of these as many are left as are in none of the classes that are settled first.
		let left = all.count;
		for (const one of settledFirst) {
			const dimension = Object.keys(name).find((other) => !(other in group));
			if (dimension === undefined) break;
			const settled = whole.find({ ...group, [dimension]: one });
			if (!settled || settled.level >= lowest) break;
			left -= settled.count;
			if (left < width) lowest = settled.level;
		}
	}
	return lowest;
}

/** True for those who are in none of a measure's own classes, and for all who are in one. */
function isRest({ name }: Cell, { settledFirst = [], neverShown }: Population): boolean {
	return Object.values(name).some((one) => settledFirst.includes(one) || one === neverShown);
}

/** The names of all groups that hold a cell, itself left out. */
function wider(name: CellName): readonly CellName[] {
	const dimensions = Object.entries(name);
	return Array.from({ length: (1 << dimensions.length) - 1 }, (_, set) =>
		Object.fromEntries(dimensions.filter((_dimension, i) => set & (1 << i)))
	);
}

/** Finds worlds in which the cell is far enough from what it is; hides what would give them away. */
function isProtected(
	cell: Cell,
	whole: Lattice,
	control: DisclosureControl & { readonly level: number }
): boolean {
	const seen = whereSeen(cell, whole);
	const upwards = new SearchForAnotherWorld(seen, 1, whole, control);
	const downwards = new SearchForAnotherWorld(seen, -1, whole, control);
	let missing = control.width;
	for (const search of [upwards, downwards]) missing -= search.goUnseen(missing);
	while (missing > 0) {
		const [best] = [upwards.cheapest(missing), downwards.cheapest(missing)]
			.filter((offer) => offer !== null)
			.toSorted((a, b) => a.price - b.price);
		if (!best) return false;
		for (const other of best.hides) other.isHidden = true;
		best.take();
		missing -= best.times;
		for (const search of [upwards, downwards]) missing -= search.goUnseen(missing);
	}
	return true;
}

/** The last resort: a way of dividing people that can't be protected is not shown at all. */
function withhold(cell: Cell, whole: Lattice): void {
	const { table, set } = whereSeen(cell, whole);
	const named = table.dimensions.filter((_, i) => set & (1 << i));
	const finest = named.at(-1)!.name;
	for (const other of whole.cells) {
		if (!other.isSettled && finest in other.name) other.isHidden = true;
	}
}

function whereSeen(cell: Cell, whole: Lattice): Seen {
	const { table, set, atom } = cell.at;
	return { table: whole.tables[table]!, set, atom };
}

function sizeOf(cell: Cell): number {
	return Object.keys(cell.name).length;
}

function compareNames(a: Cell, b: Cell): number {
	return JSON.stringify(a.name) < JSON.stringify(b.name) ? -1 : 1;
}
