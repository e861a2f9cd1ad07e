/** Age bands, coarse enough for small units; the lower edge of each. */
const ageBands = [
	{ from: 0, name: 'under-25' },
	{ from: 25, name: '25-34' },
	{ from: 35, name: '35-44' },
	{ from: 45, name: '45-54' },
	{ from: 55, name: '55-and-over' }
] as const;

export const unknownCategory = 'not-known';

export const ageBandNames: readonly string[] = [
	...ageBands.map((band) => band.name),
	unknownCategory
];

/** The band of an age in whole years. */
export function ageBandOf(age: number | undefined): string {
	if (age === undefined || !Number.isFinite(age) || age < 0) return unknownCategory;
	return ageBands.findLast((band) => age >= band.from)!.name;
}

export const genderNames: readonly string[] = ['woman', 'man', 'other', unknownCategory];

/** Gender as the person says it; words that few use are one category, so that it can be shown. */
export function genderCategoryOf(said: unknown): string {
	if (said === 'woman' || said === 'man') return said;
	return said === 'non-binary' || said === 'other' ? 'other' : unknownCategory;
}

/** How a form was answered. */
export const modeNames: readonly string[] = ['own-device', 'waiting-room', 'assisted', 'staff'];
