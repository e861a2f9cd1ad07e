import { ageBandNames, genderNames, modeNames } from '../facts/categories.ts';

export const stratumNames = ['gender', 'age-band', 'mode'] as const;
export type StratumName = (typeof stratumNames)[number];

/** Something people are divided by. */
export interface Stratum {
	readonly name: StratumName;
	readonly categories: readonly string[];
}

export const strata: readonly Stratum[] = [
	{ name: 'gender', categories: genderNames },
	{ name: 'age-band', categories: ageBandNames },
	{ name: 'mode', categories: modeNames }
];
