import { shownRange, type DisclosureControl } from './control.ts';
import type { Cell, Lattice, LocalTable } from './lattice.ts';
import type { Shift, Step } from './shift.ts';

/** A shift and what it changes in every cell, for one person. */
export interface FullShift {
	readonly steps: readonly Step[];
	readonly changes: ReadonlyMap<number, number>;
}

/**
 * What else the people could be: the real counts and the changes made so far. As long as every cell
 * that is shown would be shown the same, nobody can tell this world from the real one.
 */
export class World {
	readonly #lattice: Lattice;
	readonly #control: DisclosureControl;
	/** Cells of earlier levels stay as they are, shown or hidden. */
	readonly #level: number;
	readonly #changes = new Map<number, number>();
	readonly #moved = new Map<LocalTable, Int32Array>();

	constructor(lattice: Lattice, control: DisclosureControl, level: number) {
		this.#lattice = lattice;
		this.#control = control;
		this.#level = level;
	}

	/** How many times a shift can still happen: nobody can leave a place where nobody is. */
	room({ steps }: FullShift): number {
		let room = Number.POSITIVE_INFINITY;
		for (const { table, atom, by } of steps) {
			if (by > 0) continue;
			room = Math.min(room, table.counts[atom]! + (this.#moved.get(table)?.[atom] ?? 0));
		}
		return room;
	}

	/** How many times it can happen before a shown cell would have to be shown differently. */
	unseen({ changes }: FullShift): number {
		let times = Number.POSITIVE_INFINITY;
		for (const [place, change] of changes) {
			const cell = this.#lattice.cells[place]!;
			if (cell.level < this.#level) return 0;
			if (cell.isHidden) continue;
			const { lower, upper } = shownRange(cell.shown, this.#control);
			const now = cell.count + (this.#changes.get(place) ?? 0);
			times = Math.min(times, change > 0 ? (upper - now) / change : (now - lower) / -change);
		}
		return Math.floor(times);
	}

	/** Cells that a shift, done so many times, would change in view, or may not change at all. */
	seenChanges(shift: FullShift, times: number): readonly Cell[] {
		const seen: Cell[] = [];
		for (const [place, change] of shift.changes) {
			const cell = this.#lattice.cells[place]!;
			const isKept = cell.level < this.#level;
			if (isKept) seen.push(cell);
			if (cell.isHidden || isKept) continue;
			const { lower, upper } = shownRange(cell.shown, this.#control);
			const then = cell.count + (this.#changes.get(place) ?? 0) + change * times;
			if (then < lower || then > upper) seen.push(cell);
		}
		return seen;
	}

	apply({ steps, changes }: FullShift, times: number): void {
		for (const { table, atom, by } of steps) {
			let moved = this.#moved.get(table);
			if (!moved) this.#moved.set(table, (moved = new Int32Array(table.counts.length)));
			moved[atom]! += by * times;
		}
		for (const [place, change] of changes) {
			this.#changes.set(place, (this.#changes.get(place) ?? 0) + change * times);
		}
	}
}

/** A shift in the table where it begins: it changes cells that tables share, too. */
export function shiftAtHome(steps: Shift): FullShift {
	return fullShift(steps, () => true);
}

/** The way of a shift in another table: what tables share was changed at home already. */
export function shiftElsewhere(steps: Shift): FullShift {
	return fullShift(steps, (set, { shared }) => (set & ~shared) !== 0);
}

function fullShift(steps: Shift, counts: (set: number, table: LocalTable) => boolean): FullShift {
	const changes = new Map<number, number>();
	for (const { table, atom, by } of steps) {
		table.cellOf.forEach((ofAtom, set) => {
			if (!counts(set, table)) return;
			const place = ofAtom[atom]!;
			changes.set(place, (changes.get(place) ?? 0) + by);
		});
	}
	for (const [place, change] of changes) if (change === 0) changes.delete(place);
	return { steps, changes };
}

/**
 * What hiding cells costs: the people they would have told about, four times as much for each
 * division that a cell does without. What is of everybody stands in every table.
 */
export function costOf(cells: readonly Cell[]): number {
	return cells.reduce(
		(sum, { count, name }) => sum + (count + 1) * 4 ** -Object.keys(name).length,
		0
	);
}
