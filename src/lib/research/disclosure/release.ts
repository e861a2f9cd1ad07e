import { strata, type Stratum, type StratumName } from '../query/strata.ts';
import type { Variable } from '../measures/variable.ts';
import type { Counted, CountedGroup, CountedVariable } from '../tables/counted.ts';
import type { Figures } from '../tables/figures.ts';
import { numberRows } from '../tables/number-rows.ts';
import { tableRows } from '../tables/table-rows.ts';
import { shownCoefficient } from './coefficient.ts';
import { shownCount, type DisclosureControl } from './control.ts';
import { offeredTables } from './offered-tables.ts';
import type { Dimension, Group, Population } from './population.ts';
import { protect } from './protect.ts';

declare const madeByRelease: unique symbol;

/**
 * Figures that went through disclosure control. Nothing else can be written, drawn or sent: this
 * type is made here and nowhere else, and only out of everything that can be asked about the same
 * people together.
 */
export interface Released {
	readonly [madeByRelease]: true;
	/** By the strata that divide the people, joined by `+`; '' for everybody together. */
	readonly divisions: Readonly<Record<string, Figures>>;
}

export interface ReleaseControl extends DisclosureControl {
	readonly core: StratumName;
}

/** The one protection step: counts of people go in, figures that give nobody away come out. */
export function release(
	counted: Counted,
	variables: readonly Variable[],
	control: ReleaseControl
): Released {
	const divisions =
		counted.kind === 'one-variable'
			? releaseOne(counted.groups, variables[0]!, control)
			: releaseMany(counted.groups, variables, control);
	const coefficients = counted.coefficients.map((one) => shownCoefficient(one, control));
	// Coefficients are of everybody: with the table that is not divided, and no other.
	const whole = divisions[''];
	return (whole
		? { divisions: { ...divisions, '': { ...whole, coefficients } } }
		: { divisions }) as unknown as Released;
}

/** What an earlier release was kept as; its text came from `keepReleased`. */
export function readReleased(text: string): Released {
	return JSON.parse(text) as Released;
}

/** A release as text, to be shown again as it was. */
export function keepReleased(released: Released): string {
	return JSON.stringify(released);
}

/** Every way of dividing that is allowed: none, each stratum, the core with each other. */
export function divisionsOf(
	core: StratumName,
	hasManyVariables: boolean
): readonly StratumName[][] {
	if (hasManyVariables) return [[], [core]];
	const names = strata.map(({ name }) => name);
	return [
		[],
		...names.map((name) => [name]),
		...names.filter((name) => name !== core).map((name) => [core, name])
	];
}

/** The name of a division in a release, whatever the order of its strata. */
export function divisionName(by: readonly string[]): string {
	return strata
		.map(({ name }) => name)
		.filter((name) => by.includes(name))
		.join('+');
}

function releaseOne(
	groups: readonly CountedGroup[],
	variable: Variable,
	control: ReleaseControl
): Record<string, Figures> {
	const population = offeredTables(populationOf(groups, variable, control), control);
	const whole = protect(population, control);
	const notCertain = shownAlone(groups, variable, control);
	return Object.fromEntries(
		divisionsOf(control.core, false).map((by) => {
			const rows = tableRows(whole, {
				variable: variable.name,
				dimension: 'class',
				classes: variable.classes.map(({ name }) => name),
				by: strata.filter(({ name }) => by.includes(name))
			});
			const numbers = numberRows(rows, groups, variable, control);
			const isCrossed = by.length < 2 || population.core !== null;
			return [divisionName(by), { rows, numbers, coefficients: [], notCertain, isCrossed }];
		})
	);
}

function releaseMany(
	groups: readonly CountedVariable[],
	variables: readonly Variable[],
	control: ReleaseControl
): Record<string, Figures> {
	const core = stratumOf(control.core);
	const byVariable = Map.groupBy(groups, ({ variable }) => variable);
	const offered = variables.filter((one) =>
		divides(byVariable.get(one.name) ?? [], control.threshold)
	);
	// The core takes the place of the classes: it is what all variables have in common.
	const population: Population = {
		classes: core,
		core: null,
		strata: offered.map((one) => ({ name: `variable ${one.name}`, categories: namesOf(one) })),
		groups: [],
		sides: offered.map((one) =>
			(byVariable.get(one.name) ?? []).flatMap((group): Group[] => {
				const place = namesOf(one).indexOf(group.class);
				const at = [placeOf(group.core, core), place];
				return place < 0 ? [] : [{ at, count: group.count, keys: group.keys }];
			})
		)
	};
	const whole = protect(population, control);
	return Object.fromEntries(
		divisionsOf(control.core, true).map((by) => {
			const rows = variables.flatMap((one) =>
				tableRows(whole, {
					variable: one.name,
					dimension: `variable ${one.name}`,
					classes: namesOf(one),
					by: strata.filter(({ name }) => by.includes(name))
				})
			);
			const figures = { rows, numbers: [], coefficients: [], notCertain: null, isCrossed: true };
			return [divisionName(by), figures];
		})
	);
}

/**
 * True when more than a few people are outside the largest class. Otherwise the whole variable is
 * protected: its largest class and everybody would tell how few the others are.
 */
function divides(groups: readonly CountedVariable[], threshold: number): boolean {
	const classes = Map.groupBy(groups, (group) => group.class).values();
	const counts = [...classes].map((own) => own.reduce((sum, { count }) => sum + count, 0));
	const all = counts.reduce((sum, count) => sum + count, 0);
	return all - Math.max(0, ...counts) >= threshold;
}

/** All people with a certain class, by every stratum there is: what is asked makes no difference. */
export function populationOf(
	groups: readonly CountedGroup[],
	variable: Variable,
	{ core }: Pick<ReleaseControl, 'core'>
): Population {
	const names = namesOf(variable);
	const coreStratum = stratumOf(core);
	const others = strata.filter((one) => one !== coreStratum);
	return {
		classes: { name: 'class', categories: names },
		core: coreStratum,
		strata: others,
		groups: groups.flatMap((group): Group[] => {
			const place = group.band === null ? -1 : names.indexOf(group.band);
			if (place < 0) return [];
			const at = [coreStratum, ...others].map((one) => placeOf(group[one.name], one));
			return [{ at: [place, ...at], count: group.count, keys: group.keys }];
		})
	};
}

function stratumOf(name: StratumName): Stratum {
	return strata.find((one) => one.name === name)!;
}

/** What an earlier version called otherwise is not known now. */
function placeOf(category: string, { categories }: Dimension): number {
	const place = categories.indexOf(category);
	return place < 0 ? categories.length - 1 : place;
}

function namesOf({ classes }: Variable): readonly string[] {
	return classes.map(({ name }) => name);
}

/**
 * People without a certain class: a count that is part of no sum that is shown. It is the difference
 * of everybody and those with a certain class, and other measures show both: shown from twice the
 * threshold on, so that it being hidden and that difference together do not bound it narrowly.
 */
function shownAlone(
	groups: readonly CountedGroup[],
	variable: Variable,
	control: DisclosureControl
): number | null {
	const names = namesOf(variable);
	let [count, keys] = [0, 0];
	for (const group of groups) {
		if (group.band !== null && names.includes(group.band)) continue;
		count += group.count;
		keys += group.keys;
	}
	return count < 2 * control.threshold ? null : shownCount(count, keys, control);
}
