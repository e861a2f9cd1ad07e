import fc from 'fast-check';

/** The same cases in every run: a failure today is the same failure tomorrow. */
export function seeded(numRuns: number) {
	return { seed: 20261121, numRuns };
}

export { fc };
