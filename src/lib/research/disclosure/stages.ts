import type { CellName, Dimension, Group, Population } from './population.ts';

/** Something that is decided before what is measured, because several measures have it in common. */
export interface Stage {
	readonly of: Population;
	readonly level: number;
	/** The names that its cells have in the tables of the measure; the same where it is left out. */
	readonly namesOf?: (name: CellName) => readonly CellName[];
}

const firstSettled = 2;

/** The class that stands for all that are not settled yet; another one with each that is settled. */
export function othersThan(names: readonly string[]): string {
	return ['others than', ...names].join(' ');
}

/**
 * What is decided before the measure, in order: how many people there are in each group, without
 * regard to what is measured of them; then each of the classes that are settled first. So the same
 * people have the same of these shown and hidden beside every measure.
 */
export function stagesOf(population: Population): readonly Stage[] {
	const sizes = sizePopulations(population);
	const settled = (population.settledFirst ?? []).flatMap((_, i, all) =>
		settledStages(population, all.slice(0, i + 1), firstSettled + i)
	);
	return [...sizes, ...settled];
}

/**
 * The same people without what is measured of them: by each stratum alone, or, where it is crossed,
 * by the core stratum with each other. Each by itself, so that it makes no difference to one which
 * others there are.
 */
function sizePopulations({ classes, core, strata, groups, sides }: Population): readonly Stage[] {
	if (sides) return sides[0] ? [{ of: alone(classes, 0, sides[0]), level: 0 }] : [];
	if (!core) {
		const of = (dimension: Dimension, i: number) => alone(dimension, i + 1, groups);
		return strata.map((dimension, i) => ({ of: of(dimension, i), level: 0 }));
	}
	const rest = groups.map((group) => ({ ...group, at: group.at.slice(1) }));
	return [{ of: { classes: core, core: null, strata, groups: rest }, level: 1 }];
}

/** Some classes, the others as one that is never shown: of everybody and by each stratum, or crossed. */
function settledStages(
	population: Population,
	names: readonly string[],
	level: number
): readonly Stage[] {
	if (population.sides) return settledOfMany(population, names, level);
	const { classes, core, strata, groups } = population;
	const [merged, place] = mergedClasses(classes, names);
	const moved = groups.map((group) => ({
		...group,
		at: [place(group.at[0]!), ...group.at.slice(1)]
	}));
	const common = { classes: merged, neverShown: othersThan(names) };
	const at = (positions: readonly number[]) =>
		moved.map((group) => ({ ...group, at: positions.map((position) => group.at[position]!) }));
	if (core) return [{ of: { ...common, core, strata, groups: moved }, level }];
	const each = strata.map((stratum, i) => ({
		of: { ...common, core: null, strata: [stratum], groups: at([0, i + 1]) },
		level
	}));
	return [{ of: total(population, names), level }, ...each];
}

/** The same where the classes of each variable are a stratum and the core stands in their place. */
function settledOfMany(
	{ classes: core, strata, sides }: Population,
	names: readonly string[],
	level: number
): readonly Stage[] {
	const [first, groups] = [strata[0], sides?.[0]];
	if (!first || !groups) return [];
	const [merged, place] = mergedClasses({ ...first, name: 'class' }, names);
	const of = {
		classes: merged,
		core: null,
		strata: [core],
		groups: groups.map((group) => ({ ...group, at: [place(group.at[1]!), group.at[0]!] })),
		neverShown: othersThan(names)
	};
	const namesOf = ({ class: name, ...group }: CellName): readonly CellName[] =>
		name === undefined ? [group] : strata.map((stratum) => ({ ...group, [stratum.name]: name }));
	const ofAll = of.groups.map((group) => ({ ...group, at: [group.at[0]!] }));
	return [
		{ of: { ...of, strata: [], groups: ofAll }, level, namesOf },
		{ of, level, namesOf }
	];
}

/** How many of everybody are in the classes that are settled first, each given those before it. */
export function settledTotals(population: Population): readonly Stage[] {
	return (population.settledFirst ?? []).map((_, i, all) => ({
		of: total(population, all.slice(0, i + 1)),
		level: firstSettled + i
	}));
}

function total({ classes, groups }: Population, names: readonly string[]): Population {
	const [merged, place] = mergedClasses(classes, names);
	const own = groups.map((group) => ({ ...group, at: [place(group.at[0]!)] }));
	return { classes: merged, core: null, strata: [], groups: own, neverShown: othersThan(names) };
}

function mergedClasses(
	{ name, categories }: Dimension,
	names: readonly string[]
): readonly [Dimension, (place: number) => number] {
	const merged = { name, categories: [othersThan(names), ...names] };
	return [merged, (place) => names.indexOf(categories[place]!) + 1];
}

function alone(classes: Dimension, place: number, groups: readonly Group[]): Population {
	const own = groups.map((group) => ({ ...group, at: [group.at[place]!] }));
	return { classes, core: null, strata: [], groups: own };
}
