/**
 * How often a value of the first sample is larger than one of the second: 0.5 when nothing tells
 * them apart (the area under the curve of somebody who guesses by it; Mann–Whitney).
 */
export function chanceOfLarger(first: readonly number[], second: readonly number[]): number {
	let larger = 0;
	for (const a of first) {
		for (const b of second) larger += a > b ? 1 : a === b ? 0.5 : 0;
	}
	return larger / (first.length * second.length);
}

/** How far from an even chance two samples of the same thing can come by luck, four sigmas. */
export function luck(first: number, second: number): number {
	return 4 * Math.sqrt((first + second + 1) / (12 * first * second));
}
