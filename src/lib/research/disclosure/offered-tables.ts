import { shownCount, type DisclosureControl } from './control.ts';
import type { Cell } from './lattice.ts';
import type { Population } from './population.ts';
import { protectGiven } from './protect.ts';
import { settledTotals } from './stages.ts';

/**
 * Leaves the crossing with the core stratum out where there are too few people for it: nearly all
 * of its cells would be hidden, and protecting them would hide the simpler tables as well. What is
 * crossed has on average twice the threshold in each cell, those left aside who are of the rest. How
 * many people there are is taken as it is shown: otherwise the crossing would tell more of it.
 */
export function offeredTables(population: Population, control: DisclosureControl): Population {
	const { classes, core, strata, groups, settledFirst = [] } = population;
	if (!core) return population;
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	const keys = groups.reduce((sum, group) => sum + (group.keys ?? 0), 0);
	const everybody = count < control.threshold ? 0 : shownCount(count, keys, control);
	const people = everybody - shownOfRest(population, control);
	const largest = Math.max(1, ...strata.map(({ categories }) => categories.length));
	const divided = classes.categories.length - settledFirst.length;
	const cells = divided * core.categories.length * largest;
	if (people >= 2 * control.threshold * cells) return population;
	// The core becomes one stratum among the others; it stays in the second place.
	return { ...population, core: null, strata: [core, ...strata] };
}

/** What is shown of how many are in the classes that are settled first. */
function shownOfRest(population: Population, control: DisclosureControl): number {
	const { settledFirst = [] } = population;
	const cells = settledTotals(population).reduce<readonly Cell[]>(
		(settled, { of, level }) => protectGiven(of, control, settled, level).cells,
		[]
	);
	return cells
		.filter(({ name, isHidden }) => !isHidden && settledFirst.includes(name['class'] ?? ''))
		.reduce((sum, { shown }) => sum + shown, 0);
}
