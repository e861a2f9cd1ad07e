import { describe, expect, it } from 'vitest';
import { weightedKappa } from './weighted-kappa.ts';

describe('weighted kappa', () => {
	it('is 1 where both always agree, 0 where they agree by chance alone', () => {
		expect(
			weightedKappa([
				[5, 0],
				[0, 5]
			])
		).toBe(1);
		expect(
			weightedKappa([
				[25, 25],
				[25, 25]
			])
		).toBeCloseTo(0, 10);
	});

	it('counts a near miss less than a far one', () => {
		const near = weightedKappa([
			[10, 2, 0],
			[0, 10, 2],
			[0, 0, 10]
		]);
		const far = weightedKappa([
			[10, 0, 4],
			[0, 10, 0],
			[0, 0, 10]
		]);
		expect(near).toBeGreaterThan(far);
	});

	it('agrees with the plain kappa of a table by hand', () => {
		// Observed 0.7, by chance 0.5: (0.7 - 0.5) / (1 - 0.5).
		expect(
			weightedKappa([
				[20, 5],
				[10, 15]
			])
		).toBeCloseTo(0.4, 10);
	});
});
