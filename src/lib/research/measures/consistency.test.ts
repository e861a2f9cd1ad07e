import { describe, expect, it } from 'vitest';
import { alphaOf, covariances, omegaOf } from './consistency.ts';

/** Three parallel items: variance 2, covariance 1. */
const parallel = [
	[2, 1, 1],
	[1, 2, 1],
	[1, 1, 2]
];

describe('internal consistency', () => {
	it('alpha of parallel items is what Spearman and Brown foretell', () => {
		// Reliability of one item 1/2; of three, 3 × 1/2 / (1 + 2 × 1/2).
		expect(alphaOf(parallel)).toBeCloseTo(0.75, 10);
	});

	it('omega of parallel items is alpha', () => {
		expect(omegaOf(parallel)).toBeCloseTo(0.75, 4);
	});

	it('omega is above alpha where the items lean on the factor unequally', () => {
		const loadings = [0.9, 0.6, 0.3, 0.8];
		const unequal = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
		const common = loadings.reduce((sum, one) => sum + one, 0) ** 2;
		const unique = loadings.reduce((sum, one) => sum + 1 - one ** 2, 0);
		expect(omegaOf(unequal)).toBeCloseTo(common / (common + unique), 3);
		expect(omegaOf(unequal)).toBeGreaterThan(alphaOf(unequal));
	});

	it('is no number where nothing varies', () => {
		expect(
			alphaOf([
				[0, 0],
				[0, 0]
			])
		).toBeNaN();
	});

	it('works on covariances, from means and means of products', () => {
		// Two people, two items: 1, 2 and 3, 6.
		expect(
			covariances({
				people: 2,
				means: [2, 4],
				products: [
					[5, 10],
					[10, 20]
				]
			})
		).toEqual([
			[1, 2],
			[2, 4]
		]);
	});
});
