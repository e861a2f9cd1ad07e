import { strata, type Stratum, type StratumName } from '../query/strata.ts';
import { commonRest, type Variable } from '../measures/variable.ts';
import type { Counted, CountedGroup, CountedVariable } from '../tables/counted.ts';
import type { Figures } from '../tables/figures.ts';
import { numberRows } from '../tables/number-rows.ts';
import { tableRows } from '../tables/table-rows.ts';
import { shownCoefficient } from './coefficient.ts';
import type { DisclosureControl } from './control.ts';
import { offeredTables } from './offered-tables.ts';
import type { Dimension, Group, Population } from './population.ts';
import { protect } from './protect.ts';
import { othersThan } from './stages.ts';

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
	return Object.fromEntries(
		divisionsOf(control.core, false).map((by) => {
			const rows = tableRows(whole, {
				...{ variable, dimension: 'class', threshold: control.threshold },
				by: strata.filter(({ name }) => by.includes(name))
			});
			const numbers = numberRows(rows, groups, variable, control);
			const isCrossed = by.length < 2 || population.core !== null;
			return [divisionName(by), { rows, numbers, coefficients: [], isCrossed }];
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
		divides(byVariable.get(one.name) ?? [], one, control.threshold)
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
		),
		settledFirst: settledOf(variables[0])
	};
	const whole = protect(population, control);
	return Object.fromEntries(
		divisionsOf(control.core, true).map((by) => {
			const rows = variables.flatMap((one) =>
				tableRows(whole, {
					...{ variable: one, dimension: `variable ${one.name}`, threshold: control.threshold },
					by: strata.filter(({ name }) => by.includes(name))
				})
			);
			return [divisionName(by), { rows, numbers: [], coefficients: [], isCrossed: true }];
		})
	);
}

/**
 * True when more than a few of those who are in its classes are outside the largest. Otherwise the
 * whole variable is protected: its largest class and everybody would tell how few the others are.
 */
function divides(
	groups: readonly CountedVariable[],
	{ classes }: Variable,
	threshold: number
): boolean {
	const own = groups.filter((group) => classes.some(({ name }) => name === group.class));
	const counts = [...Map.groupBy(own, (group) => group.class).values()].map((same) =>
		same.reduce((sum, { count }) => sum + count, 0)
	);
	const all = counts.reduce((sum, count) => sum + count, 0);
	return all - Math.max(0, ...counts) >= threshold;
}

/** All people of the moment, by every stratum there is: what is asked makes no difference. */
export function populationOf(
	groups: readonly CountedGroup[],
	variable: Variable,
	{ core }: Pick<ReleaseControl, 'core'>
): Population {
	const isAllRest = variable.classes.length === 0;
	const others = othersThan(namesOf(variable));
	const names = isAllRest ? [others, ...namesOf(variable)] : namesOf(variable);
	const coreStratum = stratumOf(core);
	const rest = strata.filter((one) => one !== coreStratum);
	return {
		classes: { name: 'class', categories: names },
		core: coreStratum,
		strata: rest,
		groups: groups.map((group): Group => {
			const place = Math.max(0, names.indexOf(group.band));
			const at = [coreStratum, ...rest].map((one) => placeOf(group[one.name], one));
			return { at: [place, ...at], count: group.count, keys: group.keys };
		}),
		settledFirst: settledOf(variable),
		...(isAllRest ? { neverShown: others } : {})
	};
}

/** What of the rest is settled first: what other measures of the same people have, too. */
function settledOf(variable: Variable | undefined): readonly string[] {
	return commonRest.filter((name) => variable?.rest.some((one) => one.name === name));
}

function stratumOf(name: StratumName): Stratum {
	return strata.find((one) => one.name === name)!;
}

/** What an earlier version called otherwise is not known now. */
function placeOf(category: string, { categories }: Dimension): number {
	const place = categories.indexOf(category);
	return place < 0 ? categories.length - 1 : place;
}

function namesOf({ classes, rest }: Variable): readonly string[] {
	return [...classes, ...rest].map(({ name }) => name);
}
