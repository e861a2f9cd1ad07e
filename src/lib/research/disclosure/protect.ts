import type { DisclosureControl } from './control.ts';
import { lattice, type Cell, type Lattice } from './lattice.ts';
import type { Population } from './population.ts';
import { SearchForAnotherWorld } from './search-for-another-world.ts';
import type { Seen } from './shift.ts';
import { sizePopulations } from './size-populations.ts';

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
	const sizes = sizePopulations(population).reduce<readonly Lattice[]>(
		(settled, of) => [...settled, protectGiven(of, control, settled)],
		[]
	);
	return protectGiven(population, control, sizes);
}

/**
 * Protects what is not settled yet; what is settled is neither shown nor hidden anew. With nothing
 * settled it protects these tables alone, not against those of other measures.
 */
export function protectGiven(
	population: Population,
	control: DisclosureControl,
	settled: readonly Lattice[]
): Lattice {
	const whole = lattice(population, control);
	const total = whole.find({});
	if (!total || total.count < control.threshold) return hideAll(whole);
	const sensitive = whole.cells.filter((cell) => cell.count < control.threshold);
	for (const cell of sensitive) cell.isHidden = true;
	for (const size of settled.flatMap(({ cells }) => cells)) {
		const cell = whole.find(size.name);
		if (!cell) continue;
		cell.isHidden = size.isHidden;
		cell.isSettled = true;
	}
	const order = sensitive.toSorted(
		(a, b) => sizeOf(a) - sizeOf(b) || b.count - a.count || compareNames(a, b)
	);
	for (const cell of order) {
		if (!isProtected(cell, whole, control)) withhold(cell, whole);
	}
	return whole;
}

/** Hides every cell. */
export function hideAll(whole: Lattice): Lattice {
	for (const cell of whole.cells) cell.isHidden = true;
	return whole;
}

/** Finds worlds in which the cell is far enough from what it is; hides what would give them away. */
function isProtected(cell: Cell, whole: Lattice, control: DisclosureControl): boolean {
	const seen = whereSeen(cell, whole);
	// Sizes of groups are shown beside other measures too: only a size may be what differs in sizes.
	const kept = { ...control, keepsSizes: !cell.isSettled };
	const upwards = new SearchForAnotherWorld(seen, 1, whole, kept);
	const downwards = new SearchForAnotherWorld(seen, -1, whole, kept);
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
