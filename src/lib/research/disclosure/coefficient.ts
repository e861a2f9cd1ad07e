import { noiseShare } from './cell-noise.ts';
import type { DisclosureControl } from './control.ts';

/** One number that sums up many answers of many people: alpha, omega, kappa. */
export interface Coefficient {
	readonly name: string;
	readonly value: number;
	/** People it was worked out from. */
	readonly people: number;
	/** Sum of their record keys. */
	readonly keys: number;
	/** The largest part that one person has in it, of 1. */
	readonly largestShare: number;
}

export interface ShownCoefficient {
	readonly name: string;
	readonly value: number | null;
}

/** A coefficient needs so many times the threshold of people. */
export const coefficientPeople = 10;
const mostOfOnePerson = 0.1;

/**
 * A coefficient as it may be shown: of at least ten times the threshold of people, nobody of whom
 * makes up more than a tenth of it, with two decimals. It is never divided by strata, so that there
 * is no difference to take.
 */
export function shownCoefficient(
	{ name, value, people, keys, largestShare }: Coefficient,
	control: DisclosureControl
): ShownCoefficient {
	const mayShow =
		Number.isFinite(value) &&
		people >= coefficientPeople * control.threshold &&
		largestShare <= mostOfOnePerson;
	if (!mayShow) return { name, value: null };
	const moved = value + (noiseShare(keys) * control.noise) / people;
	return { name, value: Math.round(Math.min(1, moved) * 100) / 100 };
}
