import type { Check } from '../evaluation/world.ts';
import { intervalAtLeast, isFalse, isTrue, type Truth } from './truth.ts';

export function allOf(checks: readonly Check[]): Check {
	if (checks.length === 1) return checks[0] as Check;
	return (row) => {
		let truth: Truth = isTrue;
		for (let i = 0; i < checks.length; i++) {
			const one = (checks[i] as Check)(row);
			if (one === isFalse) return isFalse;
			if (one < truth) truth = one;
		}
		return truth;
	};
}

export function anyOf(checks: readonly Check[]): Check {
	if (checks.length === 1) return checks[0] as Check;
	return (row) => {
		let truth: Truth = isFalse;
		for (let i = 0; i < checks.length; i++) {
			const one = (checks[i] as Check)(row);
			if (one === isTrue) return isTrue;
			if (one > truth) truth = one;
		}
		return truth;
	};
}

/** `count ≥ n` by interval (5.2): certain parts from below, possible parts from above. */
export function countOf(checks: readonly Check[], atLeast: number): Check {
	return (row) => {
		let certain = 0;
		let possible = 0;
		for (const check of checks) {
			const one = check(row);
			if (one === isTrue) certain++;
			if (one !== isFalse) possible++;
		}
		return intervalAtLeast(certain, possible, atLeast);
	};
}
