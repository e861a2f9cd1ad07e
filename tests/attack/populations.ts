import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { Group, Population } from '../../src/lib/research/disclosure/population.ts';

export interface Draft {
	readonly people: number;
	readonly seed: number;
	readonly isCrossed: boolean;
}

const sizes = { class: 4, gender: 3, age: 4, mode: 3 };

/** Invented people: classes that differ by gender and age, rare genders, rare modes. */
export function inventedPopulation({ people, seed, isCrossed }: Draft): Population {
	const chance = seededChance(seed);
	const groups = Array.from({ length: people }, (): Group => {
		const gender = pick([0.42, 0.53, 0.05], chance());
		const age = pick([0.15, 0.35, 0.3, 0.2], chance());
		const mode = pick([0.8, 0.15, 0.05], chance());
		const severity = chance() * (gender === 0 ? 0.8 : 1) + age * 0.08;
		return {
			at: [Math.min(3, Math.floor(severity * 4)), gender, age, mode],
			count: 1,
			keys: Math.floor(chance() * 2 ** 24)
		};
	});
	const [classes, gender, age, mode] = Object.entries(sizes).map(([name, size]) => ({
		name,
		categories: Array.from({ length: size }, (_, i) => `${name}-${i}`)
	}));
	return isCrossed
		? { classes: classes!, core: gender!, strata: [age!, mode!], groups }
		: { classes: classes!, core: null, strata: [gender!, age!, mode!], groups };
}

function pick(shares: readonly number[], chance: number): number {
	let rest = chance;
	for (const [i, share] of shares.entries()) {
		rest -= share;
		if (rest < 0) return i;
	}
	return shares.length - 1;
}
