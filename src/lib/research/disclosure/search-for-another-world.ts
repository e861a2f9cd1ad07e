import type { DisclosureControl } from './control.ts';
import type { Cell, Lattice } from './lattice.ts';
import { shiftsOf, type Seen } from './shift.ts';
import { costOf, shiftAtHome, shiftElsewhere, World, type FullShift } from './world.ts';

/** A way further, at the price of hiding cells. */
export interface Offer {
	readonly times: number;
	/** People in the cells to hide, for each step of width. */
	readonly price: number;
	readonly hides: readonly Cell[];
	take(): void;
}

interface Candidate {
	readonly home: FullShift;
	/** For each other table, the ways in which the shift can happen there. */
	readonly elsewhere: readonly (readonly FullShift[])[];
}

type Route = readonly FullShift[];

/** Looks for people who could be the real ones and have more (or fewer) of them in one cell. */
export class SearchForAnotherWorld {
	readonly #world: World;
	readonly #seen: Seen;
	readonly #by: 1 | -1;
	readonly #whole: Lattice;
	readonly #keepsSizes: boolean;
	/** Shifts that stay in one table; found first, and mostly enough. */
	#near: readonly Candidate[] | null = null;
	/** Shifts of what all tables share: many, where there are many tables. */
	#far: readonly Candidate[] | null = null;

	constructor(
		seen: Seen,
		by: 1 | -1,
		whole: Lattice,
		control: DisclosureControl & { readonly level: number }
	) {
		this.#world = new World(whole, control, control.level);
		this.#seen = seen;
		this.#by = by;
		this.#whole = whole;
		this.#keepsSizes = control.level > 0;
	}

	/** Goes up to so many steps without hiding anything; returns how many it found. */
	goUnseen(steps: number): number {
		const gone = this.#goAlong(this.#nearby(), steps);
		return gone < steps ? gone + this.#goAlong(this.#farAway(), steps - gone) : gone;
	}

	#goAlong(candidates: readonly Candidate[], steps: number): number {
		let gone = 0;
		for (const candidate of candidates) {
			while (gone < steps) {
				const route = this.#route(candidate, (shift) => this.#unseenTimes(shift));
				const times = Math.min(steps - gone, ...(route ?? []).map((one) => this.#unseenTimes(one)));
				if (!route || times <= 0) break;
				this.#take(route, times);
				gone += times;
			}
		}
		return gone;
	}

	#nearby(): readonly Candidate[] {
		return (this.#near ??= this.#candidates('near'));
	}

	#farAway(): readonly Candidate[] {
		return (this.#far ??= this.#candidates('far'));
	}

	#candidates(which: 'near' | 'far'): readonly Candidate[] {
		const { tables } = this.#whole;
		return [...shiftsOf(this.#seen, tables, this.#by, which, this.#keepsSizes)]
			.map(({ home, elsewhere }) => ({
				home: shiftAtHome(home),
				elsewhere: elsewhere.map((ways) => ways.map(shiftElsewhere))
			}))
			.filter(({ home }) => this.#world.room(home) > 0);
	}

	/** The way that hides least for each step of width; null when there is no way at all. */
	cheapest(steps: number): Offer | null {
		let best: Offer | null = null;
		for (const candidate of [...this.#nearby(), ...this.#farAway()]) {
			const route = this.#route(candidate, (shift) => this.#valueFor(shift, steps));
			if (!route) continue;
			const times = Math.min(steps, ...route.map((shift) => this.#world.room(shift)));
			if (times <= 0) continue;
			const hides = route.flatMap((shift) => this.#world.seenChanges(shift, times));
			if (hides.some(({ isSettled }) => isSettled)) continue;
			const price = costOf(hides) / times;
			if (best && best.price <= price) continue;
			best = { times, price, hides, take: () => this.#take(route, times) };
		}
		return best;
	}

	#unseenTimes(shift: FullShift): number {
		return Math.min(this.#world.room(shift), this.#world.unseen(shift));
	}

	/** High when many steps can be made and little has to be hidden for them. */
	#valueFor(shift: FullShift, steps: number): number {
		const times = Math.min(steps, this.#world.room(shift));
		if (times <= 0) return 0;
		const hides = this.#world.seenChanges(shift, times);
		return hides.some(({ isSettled }) => isSettled) ? 0 : times / (1 + costOf(hides));
	}

	/** The shift with its best way in each other table; null when a table has none. */
	#route({ home, elsewhere }: Candidate, value: (shift: FullShift) => number): Route | null {
		if (value(home) <= 0) return null;
		const route = [home];
		for (const ways of elsewhere) {
			let best: FullShift | null = null;
			let bestValue = 0;
			for (const way of ways) {
				const itsValue = value(way);
				if (itsValue > bestValue) [best, bestValue] = [way, itsValue];
			}
			if (!best) return null;
			route.push(best);
		}
		return route;
	}

	#take(route: Route, times: number): void {
		for (const shift of route) this.#world.apply(shift, times);
	}
}
