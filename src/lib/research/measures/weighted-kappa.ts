/**
 * Kappa of two raters over ordered classes, weighted linearly; NaN when there is nothing to agree
 * on by chance.
 * @param counts people by the first rater's class, then the second's
 */
export function weightedKappa(counts: readonly (readonly number[])[]): number {
	const classes = counts.length;
	const people = counts.flat().reduce((sum, count) => sum + count, 0);
	const first = counts.map((row) => row.reduce((sum, count) => sum + count, 0) / people);
	const second = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0) / people);
	let observed = 0;
	let expected = 0;
	for (let i = 0; i < classes; i++) {
		for (let j = 0; j < classes; j++) {
			const apart = Math.abs(i - j) / Math.max(1, classes - 1);
			observed += (apart * counts[i]![j]!) / people;
			expected += apart * first[i]! * second[j]!;
		}
	}
	return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/** The most by which kappa would be another if one person had come to other classes. */
export function largestEffectOnKappa(counts: readonly (readonly number[])[]): number {
	const value = weightedKappa(counts);
	const places = counts.flatMap((row, i) => row.map((_, j) => [i, j] as const));
	const from = places.filter(([i, j]) => counts[i]![j]! > 0);
	const effects = from.flatMap(([i, j]) =>
		places.map(([k, l]) => {
			const moved = counts.map((row) => [...row]);
			moved[i]![j]! -= 1;
			moved[k]![l]! += 1;
			return Math.abs(weightedKappa(moved) - value);
		})
	);
	return Math.max(0, ...effects);
}
