import type { DisclosureControl } from '../../src/lib/research/disclosure/control.ts';
import { divisionName, release } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { normal, seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';
import type { Figures } from '../../src/lib/research/tables/figures.ts';

const edges = [0, 8, 16, 20, 41];
export const names = ['low', 'hazardous', 'harmful', 'high'];
export const values = Array.from({ length: 41 }, (_, i) => i);

/** A score from 0 to 40 in four bands. */
export const score: Variable = {
	name: 'audit.zone',
	text: { en: 'Zone' },
	classes: names.map((name, i) => ({
		name,
		text: { en: name },
		lowest: edges[i]!,
		highest: edges[i + 1]! - 1
	})),
	rest: [],
	hasNumber: true
};

export function bandOf(value: number): string {
	return names[edges.findLastIndex((edge) => edge <= value)]!;
}

/** The last value of the bands below. */
export function lastBelow(band: string): number {
	return edges[names.indexOf(band)]! - 1;
}

export function lastOf(band: string): number {
	return edges[names.indexOf(band) + 1]! - 1;
}

export interface Draft {
	readonly people: number;
	readonly seed: number;
	/** Where most of the scores lie. */
	readonly middle: number;
}

export const genders = ['woman', 'man', 'other', 'not-known'];
export const ages = ['under-25', '25-34', '35-44', '45-54', '55-and-over', 'not-known'];

/** People who do not exist, with rare genders and ages. */
export function scoredPeople({ people, seed, middle }: Draft): readonly CountedGroup[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const value = Math.round(Math.min(40, Math.max(0, middle + 7 * normal(chance))));
		const place = chance();
		return {
			band: bandOf(value),
			gender: genders[place < 0.36 ? 0 : place < 0.9 ? 1 : place < 0.96 ? 2 : 3]!,
			'age-band': ages[Math.floor(6 * chance() ** 1.5)]!,
			mode: 'own-device',
			value,
			count: 1,
			keys: Math.floor(chance() * 2 ** 24)
		};
	});
}

/** What is shown of people divided in one way. */
export function figuresOf(
	groups: readonly CountedGroup[],
	by: readonly string[],
	control: DisclosureControl
): Figures {
	const counted = { kind: 'one-variable', groups, coefficients: [] } as const;
	return release(counted, [score], { ...control, core: 'gender' }).divisions[divisionName(by)]!;
}
