import { noiseShare } from './cell-noise.ts';
import { shownCount, shownRange, type DisclosureControl } from './control.ts';

/** One number that sums up many answers of many people: alpha, omega, kappa. */
export interface Coefficient {
	readonly name: string;
	readonly value: number;
	/** People it was worked out from. */
	readonly people: number;
	/** Sum of their record keys. */
	readonly keys: number;
	/** The most by which one person who answered otherwise would move it. */
	readonly largestEffect: number;
}

export interface ShownCoefficient {
	readonly name: string;
	readonly value: number | null;
}

/** A coefficient needs so many times the threshold of people. */
export const coefficientPeople = 10;
/** What coefficients are rounded to: the finest of these that hides enough. */
export const coefficientSteps = [0.01, 0.02, 0.05, 0.1] as const;

/**
 * A coefficient as it may be shown: of at least ten times the threshold of people, and rounded so
 * coarsely that as many people as the width could have answered otherwise and it would be shown the
 * same. Where the coarsest step does not do that it is not shown. It is never divided by strata, so
 * that there is no difference to take.
 */
export function shownCoefficient(
	{ name, value, people, keys, largestEffect }: Coefficient,
	control: DisclosureControl
): ShownCoefficient {
	const size = shownRange(shownCount(people, keys, control), control);
	const isOfEnough = size.lower >= coefficientPeople * control.threshold;
	const step = stepOf(largestEffect, control);
	if (!Number.isFinite(value) || !isOfEnough || step === null) return { name, value: null };
	const moved = value + (noiseShare(keys) * control.noise) / people;
	// What is next to 1 is shown as a step below: else it would say that nearly nobody differs.
	const steps = Math.min(Math.round(moved / step), Math.round(1 / step) - 1);
	return { name, value: Math.round(steps * step * 100) / 100 };
}

/** What a coefficient is rounded to; null when nothing is coarse enough. */
export function stepOf(largestEffect: number, { width }: DisclosureControl): number | null {
	// One more than the width: so many steps of one person lie between as many and one more values.
	return coefficientSteps.find((step) => step >= (width + 1) * largestEffect) ?? null;
}
