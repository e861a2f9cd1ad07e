/** How counts are protected; a unit's setting, the same for everybody who asks. */
export interface DisclosureControl {
	/** Counts below this are not shown, zero included. */
	readonly threshold: number;
	/** What any reader can work out leaves at least this much room for a protected count. */
	readonly width: number;
	/** Shown counts are rounded to the nearest multiple; 1 shows them as they are. */
	readonly rounding: number;
}

/** What a unit starts with. */
export const usualControl: DisclosureControl = { threshold: 5, width: 5, rounding: 5 };

/** No setting goes below this: one person and a companion are never shown. */
export const lowestThreshold = 3;

/** What anybody knows of the count in a cell that is shown. */
export interface ShownRange {
	readonly lower: number;
	readonly upper: number;
}

/** A count as it is shown. */
export function roundedCount(count: number, rounding: number): number {
	return Math.round(count / rounding) * rounding;
}

/** Every count that would be shown as this one is. */
export function shownRange(count: number, control: DisclosureControl): ShownRange {
	const { rounding, threshold } = control;
	if (rounding === 1) return { lower: count, upper: count };
	const shown = roundedCount(count, rounding);
	return {
		lower: Math.max(threshold, shown - Math.floor(rounding / 2)),
		upper: shown + Math.ceil(rounding / 2) - 1
	};
}
