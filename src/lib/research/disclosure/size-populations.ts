import type { Dimension, Group, Population } from './population.ts';

/**
 * The same people without what is measured of them: by each stratum alone, then, where it is
 * crossed, by the core stratum with each other. Each by itself, so that it makes no difference to
 * one which others there are.
 */
export function sizePopulations(population: Population): readonly Population[] {
	const { classes, core, strata, groups, sides } = population;
	if (sides) return sides[0] ? [alone(classes, 0, sides[0])] : [];
	const spine = core ? [classes, core] : [classes];
	const dimensions = [...spine, ...strata].slice(1);
	const each = dimensions.map((dimension, i) => alone(dimension, i + 1, groups));
	if (!core) return each;
	const rest = groups.map((group) => ({ ...group, at: group.at.slice(1) }));
	return [...each, { classes: core, core: null, strata, groups: rest }];
}

function alone(classes: Dimension, place: number, groups: readonly Group[]): Population {
	const own = groups.map((group) => ({ ...group, at: [group.at[place]!] }));
	return { classes, core: null, strata: [], groups: own };
}
