/**
 * Three-valued (Kleene) truth, semantics 5.1. Ordered so that `and` is the minimum,
 * `or` the maximum and `not` the mirror image.
 */
export type Truth = 0 | 1 | 2;

export const isFalse: Truth = 0;
export const isUnknown: Truth = 1;
export const isTrue: Truth = 2;

export function not(truth: Truth): Truth {
	return (2 - truth) as Truth;
}

export function and(a: Truth, b: Truth): Truth {
	return a < b ? a : b;
}

export function truthOf(value: boolean): Truth {
	return value ? isTrue : isFalse;
}

/** `[lower, upper] ≥ n`, by interval (semantics 5.1). */
export function intervalAtLeast(lower: number, upper: number, n: number): Truth {
	if (lower >= n - tolerance) return isTrue;
	return upper < n - tolerance ? isFalse : isUnknown;
}

/** `[lower, upper] ≤ n`, by interval. */
export function intervalAtMost(lower: number, upper: number, n: number): Truth {
	if (upper <= n + tolerance) return isTrue;
	return lower > n + tolerance ? isFalse : isUnknown;
}

/** Means are quotients of whole numbers; without this 18.5/10 could miss a cut-off of 1.85. */
export const tolerance = 1e-9;

/** How a truth is written outside the engine. */
export type TruthName = boolean | 'unknown';

export function truthName(truth: Truth): TruthName {
	return truth === isUnknown ? 'unknown' : truth === isTrue;
}
