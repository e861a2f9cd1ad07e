import { cellNoise } from './cell-noise.ts';

/** How counts are protected; a unit's setting, the same for everybody who asks. */
export interface DisclosureControl {
	/** Counts below this are not shown, zero included. */
	readonly threshold: number;
	/** What any reader can work out leaves at least this much room for a protected count. */
	readonly width: number;
	/** Shown counts are rounded to the nearest multiple; 1 shows them as they are. */
	readonly rounding: number;
	/** The most by which cell-key noise moves a count; 0 when there is none. */
	readonly noise: number;
}

/** What a unit starts with. */
export const usualControl: DisclosureControl = { threshold: 5, width: 5, rounding: 5, noise: 2 };

/** No setting goes below this: one person and a companion are never shown. */
export const lowestThreshold = 3;

/** More noise than this makes a table of little use. */
export const mostNoise = 5;

/** What anybody knows of the count in a cell that is shown. */
export interface ShownRange {
	readonly lower: number;
	readonly upper: number;
}

/** A count as it is shown. */
export function roundedCount(count: number, rounding: number): number {
	return Math.round(count / rounding) * rounding;
}

/** How a count is shown that is not hidden: moved by its noise, then rounded. */
export function shownCount(count: number, keys: number, control: DisclosureControl): number {
	const moved = count + cellNoise(keys, control.noise);
	return roundedCount(Math.max(control.threshold, moved), control.rounding);
}

/** Every count that could be shown as this one is. */
export function shownRange(shown: number, control: DisclosureControl): ShownRange {
	const { rounding, threshold, noise } = control;
	return {
		lower: Math.max(threshold, shown - Math.floor(rounding / 2) - noise),
		upper: shown + Math.max(0, Math.ceil(rounding / 2) - 1) + noise
	};
}
