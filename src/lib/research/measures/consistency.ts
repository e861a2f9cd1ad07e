/** Means of products of items, over the people whose answers are complete. */
export interface ItemMoments {
	readonly people: number;
	/** Mean of each item. */
	readonly means: readonly number[];
	/** Mean of the product of each two items. */
	readonly products: readonly (readonly number[])[];
}

/** Covariances of the items (with people, not people less one: it cancels out below). */
export function covariances({ means, products }: ItemMoments): readonly (readonly number[])[] {
	return products.map((row, i) => row.map((product, j) => product - means[i]! * means[j]!));
}

/** Cronbach's alpha; NaN when the sum does not vary. */
export function alphaOf(covariance: readonly (readonly number[])[]): number {
	const items = covariance.length;
	const own = covariance.reduce((sum, row, i) => sum + row[i]!, 0);
	const total = sumOf(covariance.flat());
	return total <= 0 ? Number.NaN : (items / (items - 1)) * (1 - own / total);
}

const rounds = 200;

/**
 * McDonald's omega total of one factor, found by principal axes on the covariances; NaN when there
 * is no such factor.
 */
export function omegaOf(covariance: readonly (readonly number[])[]): number {
	const items = covariance.length;
	// Communalities begin at the largest covariance that an item has with another.
	let common = covariance.map((row, i) => Math.max(...row.filter((_, j) => j !== i).map(Math.abs)));
	let loadings: readonly number[] = [];
	for (let round = 0; round < rounds; round++) {
		const reduced = covariance.map((row, i) => row.map((one, j) => (i === j ? common[i]! : one)));
		loadings = firstAxis(reduced);
		common = loadings.map((loading, i) => Math.min(loading ** 2, covariance[i]![i]!));
	}
	const shared = sumOf(loadings) ** 2;
	const unique = sumOf(Array.from({ length: items }, (_, i) => covariance[i]![i]! - common[i]!));
	return shared + unique <= 0 ? Number.NaN : shared / (shared + unique);
}

/** The first principal axis, scaled by the root of its eigenvalue (power iteration). */
function firstAxis(matrix: readonly (readonly number[])[]): readonly number[] {
	let axis = matrix.map(() => 1 / Math.sqrt(matrix.length));
	let length = 0;
	for (let step = 0; step < 60; step++) {
		const next = matrix.map((row) => sumOf(row.map((one, j) => one * axis[j]!)));
		length = Math.sqrt(sumOf(next.map((one) => one ** 2)));
		if (length === 0) return next;
		axis = next.map((one) => one / length);
	}
	return axis.map((one) => one * Math.sqrt(length));
}

/**
 * The most by which alpha or omega would be another without one person: that person's part in the
 * spread of the sum, of what the coefficient lacks.
 * @param sums how many people have each sum
 */
export function largestEffectOnConsistency(
	value: number,
	items: number,
	sums: ReadonlyMap<number, number>
): number {
	const all = [...sums];
	const people = sumOf(all.map(([, count]) => count));
	const mean = sumOf(all.map(([sum, count]) => sum * count)) / people;
	const spread = sumOf(all.map(([sum, count]) => count * (sum - mean) ** 2));
	const largest = Math.max(...all.map(([sum]) => (sum - mean) ** 2));
	return (largest / (spread || 1)) * (items / (items - 1) - value);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
