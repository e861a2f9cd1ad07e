import type { GroupNumbers } from '../disclosure/group-numbers.ts';
import type { ShownCoefficient } from '../disclosure/coefficient.ts';

/** The word for everybody, where a stratum is not divided by. */
export const everybody = 'all';

/** A count as it may be shown; null when it is protected. */
export type ShownCount = number | null;

/** One line of a table: a group of people and one class of one variable. */
export interface TableRow {
	/** What the people are counted by: a score, an item, a suggestion. */
	readonly variable: string;
	/** Category by stratum; `all` for everybody. */
	readonly strata: Readonly<Record<string, string>>;
	readonly class: string;
	readonly count: ShownCount;
	/** Everybody in the group. */
	readonly everybody: ShownCount;
	/**
	 * What the share is of. For a class: everybody in the group less the rest, as far as that is
	 * shown. For the rest: everybody in the group.
	 */
	readonly of: ShownCount;
	/** Whole percent of `of`, from the two counts as shown; null when either is protected. */
	readonly share: number | null;
	/** True for those of whom the measure is not known. */
	readonly isRest: boolean;
}

/** Mean, spread and percentiles of one group of people. */
export interface NumberRow extends GroupNumbers {
	readonly strata: Readonly<Record<string, string>>;
}

/** Protected figures of one period and one way of dividing the people. */
export interface Figures {
	readonly rows: readonly TableRow[];
	/** In the order of the groups of the rows; none when the classes divide no number. */
	readonly numbers: readonly NumberRow[];
	readonly coefficients: readonly ShownCoefficient[];
	/** False when two strata were asked for and there are too few people to cross them. */
	readonly isCrossed: boolean;
}
