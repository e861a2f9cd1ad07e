import type { AskableScore } from '../query/catalogue.ts';

interface Occasion {
	readonly band: string | null;
	readonly value: number | null;
}

/**
 * How a person changed between two occasions: the class, and the difference where the content holds
 * a reliable change. The class is null when either occasion does not tell.
 */
export function changeOf(
	{ classes, direction, reliableChange }: AskableScore,
	first: Occasion,
	later: Occasion
): Occasion {
	if (reliableChange !== null) {
		if (first.value === null || later.value === null) return { band: null, value: null };
		const value = later.value - first.value;
		if (Math.abs(value) < reliableChange) return { band: 'no-reliable-change', value };
		const isWorse = value > 0 === (direction !== 'higher-is-better');
		return { band: isWorse ? 'worsened' : 'improved', value };
	}
	const place = (band: string | null) => classes.findIndex(({ name }) => name === band);
	const [from, to] = [place(first.band), place(later.band)];
	if (from < 0 || to < 0) return { band: null, value: null };
	if (from === to) return { band: 'same-band', value: null };
	const isWorse = to > from === (direction !== 'higher-is-better');
	return { band: isWorse ? 'more-severe' : 'milder', value: null };
}
