import { shownCount, type DisclosureControl } from './control.ts';
import type { Population } from './population.ts';

/**
 * Leaves the crossing with the core stratum out where there are too few people for it: nearly all
 * of its cells would be hidden, and protecting them would hide the simpler tables as well. What is
 * crossed has on average twice the threshold in each cell. How many people there are is taken as it
 * is shown: otherwise the crossing would tell more of it.
 */
export function offeredTables(population: Population, control: DisclosureControl): Population {
	const { classes, core, strata, groups } = population;
	if (!core) return population;
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	const keys = groups.reduce((sum, group) => sum + (group.keys ?? 0), 0);
	const people = count < control.threshold ? 0 : shownCount(count, keys, control);
	const largest = Math.max(1, ...strata.map(({ categories }) => categories.length));
	const cells = classes.categories.length * core.categories.length * largest;
	if (people >= 2 * control.threshold * cells) return population;
	// The core becomes one stratum among the others; it stays in the second place.
	return { classes, core: null, strata: [core, ...strata], groups };
}
