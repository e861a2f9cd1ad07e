import { normal, weighted, type Chance } from './seeded-chance.ts';

/** Somebody who does not exist. */
export interface InventedPerson {
	readonly name: string;
	readonly gender: string;
	readonly sex: 'female' | 'male';
	readonly birthYear: number;
	readonly mode: string;
	/** What all of a person's answers lean on; 0 is usual. */
	readonly burden: number;
	/** How it changes from one occasion to the next. */
	readonly change: number;
	/** How readily questions are left open. */
	readonly reticence: number;
}

/** Invents one person; the shares are plausible for treatment of substance use, not measured. */
export function inventedPerson(number: number, chance: Chance): InventedPerson {
	const gender = weighted(chance, [
		['man', 62],
		['woman', 34],
		['non-binary', 2],
		['', 2]
	] as const);
	const sex = gender === 'woman' || (gender !== 'man' && chance() < 0.5) ? 'female' : 'male';
	const age = Math.round(Math.min(78, Math.max(18, 38 + 12 * normal(chance))));
	return {
		name: `invented-${number}`,
		gender,
		sex,
		birthYear: 2026 - age,
		mode: weighted(chance, [
			['own-device', 70],
			['waiting-room', 18],
			['assisted', 9],
			['staff', 3]
		] as const),
		burden: 0.4 + normal(chance) - (age > 55 ? 0.3 : 0),
		change: -0.5 + 0.6 * normal(chance),
		reticence: 0.015 + 0.06 * chance() ** 3
	};
}
