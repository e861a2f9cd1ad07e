import type { Coefficient } from '../disclosure/coefficient.ts';

/** People of one period and moment who share all of this; each person once. Not protected. */
export interface CountedGroup {
	/** The class they are in, or which of the rest. */
	readonly band: string;
	readonly gender: string;
	readonly 'age-band': string;
	readonly mode: string;
	/** The number that the classes divide; null when it is not known or there is none. */
	readonly value: number | null;
	readonly count: number;
	/** Sum of their record keys. */
	readonly keys: number;
}

/** People of one category of the core stratum who are in one class of one variable. Not protected. */
export interface CountedVariable {
	readonly variable: string;
	readonly class: string;
	readonly core: string;
	readonly count: number;
	readonly keys: number;
}

/**
 * What was counted of the people of one period and moment: one variable by all strata, or many
 * variables by the core stratum. Only `disclosure/release.ts` makes something to show of it.
 */
export type Counted = {
	readonly coefficients: readonly Coefficient[];
} & (
	| { readonly kind: 'one-variable'; readonly groups: readonly CountedGroup[] }
	| { readonly kind: 'many-variables'; readonly groups: readonly CountedVariable[] }
);
