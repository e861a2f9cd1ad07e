/** One way of dividing people: classes of a score, gender, age band … */
export interface Dimension {
	readonly name: string;
	readonly categories: readonly string[];
}

/** How many people share all of these categories; places in the dimensions' lists. */
export interface Group {
	readonly at: readonly number[];
	readonly count: number;
	/** Sum of the people's record keys; 0 where there is no noise. */
	readonly keys?: number;
}

/**
 * The people of one period and moment, each once: what they are divided by, and how many are where.
 *
 * Tables show the classes by one stratum at a time, and by the core stratum crossed with one other.
 * Two other strata are never crossed: that makes all tables together a tree, in which what protects
 * every table by itself protects all of them side by side (see `protect.ts`).
 */
export interface Population {
	readonly classes: Dimension;
	readonly core: Dimension | null;
	readonly strata: readonly Dimension[];
	/** `at` holds a place for the classes, the core when there is one, then each stratum. */
	readonly groups: readonly Group[];
	/**
	 * Classes that several measures of the same people have (who did not answer the form, whose band
	 * is not known), each settled by itself before what is left, in this order.
	 */
	readonly settledFirst?: readonly string[];
	/** A class that stands for all others and is shown nowhere. */
	readonly neverShown?: string;
	/**
	 * The same people counted for each stratum by itself, `at` holding the classes, the core, and
	 * that stratum alone; for many strata that were never counted together.
	 */
	readonly sides?: readonly (readonly Group[])[];
}

/** A cell of a table: the categories it names; a dimension that is left out counts everybody. */
export type CellName = Readonly<Record<string, string>>;
