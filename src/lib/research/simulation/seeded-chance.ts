/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
export type Chance = () => number;

export function seededChance(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A number from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
export function normal(chance: Chance): number {
	return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** One of the values, by their weights. */
export function weighted<Value>(
	chance: Chance,
	values: readonly (readonly [Value, number])[]
): Value {
	let rest = chance() * values.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [value, weight] of values) {
		rest -= weight;
		if (rest < 0) return value;
	}
	return values.at(-1)![0];
}
