import type { ShownRange } from './control.ts';

/** Which values a band holds, and what is shown of its count in a group. */
export interface ValueBand {
	readonly lowest: number;
	/** The band above may begin at the same value. */
	readonly highest: number;
	/** Every count that could be shown as this one is; null when it is hidden. */
	readonly shown: ShownRange | null;
}

/**
 * The band a value lies in; null where that depends on more than the value (a cut-off by sex), as
 * it does when two bands hold it by more than their common edge.
 */
export function bandOfValue(value: number, bands: readonly ValueBand[]): ValueBand | null {
	const holding = bands.filter(({ lowest, highest }) => lowest <= value && value <= highest);
	const [first, second] = holding;
	if (!first) return null;
	if (!second) return first;
	if (holding.length > 2) return null;
	const upper = first.lowest < second.lowest ? second : first;
	return upper.lowest === value ? upper : null;
}
