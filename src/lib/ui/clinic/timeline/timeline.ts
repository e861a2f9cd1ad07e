/** A score at one occasion; an interval when it is not certain. */
export interface TimePoint {
	readonly responseId: string;
	readonly at: string;
	readonly lower: number;
	readonly upper: number;
	/** What the instrument reports; null when it withholds a number. */
	readonly value: number | null;
	readonly declined: number;
	readonly missing: number;
}

/** A cut-off as a line across the plot. */
export interface CutOffLine {
	readonly at: number;
	readonly name: string;
	readonly isHeuristic: boolean;
}

/** One score over time. */
export interface Timeline {
	readonly score: string;
	readonly title: string;
	readonly points: readonly TimePoint[];
	readonly cutOffs: readonly CutOffLine[];
	/** Lowest and highest value that the score can have. */
	readonly range: readonly [number, number];
	/** Smallest change that is more than chance, where somebody has published it. */
	readonly reliableChange: number | null;
	readonly isHigherWorse: boolean | null;
}

/** How far a score has moved between two occasions. */
export type Change =
	| { readonly kind: 'unknown' }
	| { readonly kind: 'change'; readonly lower: number; readonly upper: number };

/** The change from one occasion to another: certain only when both are (semantics 4.2). */
export function changeBetween(from: TimePoint, to: TimePoint): Change {
	const known = [from.lower, from.upper, to.lower, to.upper].every(Number.isFinite);
	if (!known) return { kind: 'unknown' };
	return { kind: 'change', lower: to.lower - from.upper, upper: to.upper - from.lower };
}

/** True or false when the whole interval says so, null when it is not known. */
export function isReliable(change: Change, reliableChange: number): boolean | null {
	if (change.kind === 'unknown') return null;
	if (change.lower >= reliableChange || change.upper <= -reliableChange) return true;
	return change.upper < reliableChange && change.lower > -reliableChange ? false : null;
}

/** A position between 0 and 1; a single moment stands in the middle. */
export function placeBetween(value: number, first: number, last: number): number {
	return first === last ? 0.5 : (value - first) / (last - first);
}

/** Round numbers for the marks of an axis, few and inside the range. */
export function axisMarks(
	[lowest, highest]: readonly [number, number],
	most = 5
): readonly number[] {
	const span = highest - lowest;
	if (!(span > 0)) return [lowest];
	const rough = span / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((one) => one * power).find((one) => span / one <= most) ?? span;
	const first = Math.ceil(lowest / step) * step;
	const marks: number[] = [];
	for (let mark = first; mark <= highest + step / 1e6; mark += step) {
		marks.push(Math.round(mark * 1e6) / 1e6);
	}
	return marks;
}

/** Moves positions that lie too close away from each other, upwards; they come from below. */
export function apart(positions: readonly number[], gap: number): readonly number[] {
	const placed: number[] = [];
	for (const position of positions) {
		placed.push(Math.min(position, (placed.at(-1) ?? Infinity) - gap));
	}
	return placed;
}
