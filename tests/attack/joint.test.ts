import { describe, expect, it } from 'vitest';
import {
	shownRange,
	usualControl,
	type DisclosureControl
} from '../../src/lib/research/disclosure/control.ts';
import { lattice, type Cell } from '../../src/lib/research/disclosure/lattice.ts';
import type { CellName, Population } from '../../src/lib/research/disclosure/population.ts';
import { release, type Released } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup, CountedVariable } from '../../src/lib/research/tables/counted.ts';
import { attacker } from './attacker.ts';

const genders = ['woman', 'man', 'other', 'not-known'];
const total = variable('total', ['low', 'hazardous', 'harmful', 'high']);
const subscale = variable('subscale', ['few', 'some', 'many']);
const back = variable('drop-out', ['answered-again', 'not-answered-again']);
const item = variable('item', ['answered', 'unsure', 'declined']);
const change = variable('change', ['improved', 'no-reliable-change', 'worsened']);
const attendance = variable('no-show', ['in-time', 'late', 'not-answered']);
const offer = variable('suggestion', ['not-suggested', 'not-decided', 'offered', 'not-now']);

/** Measures of the same people that are released each by itself; the last of many variables. */
const sets: readonly (readonly Variable[])[] = [
	[total, subscale, back, item],
	[change, attendance, offer]
];

function variable(name: string, classes: readonly string[]): Variable {
	return {
		name,
		text: { en: name },
		classes: classes.map((one) => ({ name: one, text: { en: one }, lowest: 0, highest: 0 })),
		rest: [],
		hasNumber: false
	};
}

interface Person extends Readonly<Record<string, string | number>> {
	readonly gender: string;
	readonly keys: number;
}

/** The same people by a score, its subscale, whether they came back, and one item. */
function invented(people: number, seed: number): readonly Person[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const place = chance();
		const severity = chance();
		return {
			gender: genders[place < 0.4 ? 0 : place < 0.86 ? 1 : place < 0.94 ? 2 : 3]!,
			total: total.classes[Math.min(3, Math.floor(severity * 4.2))]!.name,
			subscale: subscale.classes[Math.min(2, Math.floor(severity * 2 + chance()))]!.name,
			'drop-out': back.classes[chance() < 0.85 ? 0 : 1]!.name,
			item: item.classes[severity < 0.85 ? 0 : chance() < 0.5 ? 1 : 2]!.name,
			change: change.classes[severity > 0.6 ? 0 : chance() < 0.9 ? 1 : 2]!.name,
			'no-show': attendance.classes[chance() < 0.8 ? 0 : severity > 0.5 ? 1 : 2]!.name,
			suggestion: offer.classes[severity < 0.7 ? 0 : 1 + Math.floor(chance() * 3)]!.name,
			keys: Math.floor(chance() * 2 ** 24)
		};
	});
}

/** Every measure of the same people, each released as it is when it is asked for. */
function releases(
	measures: readonly Variable[],
	people: readonly Person[],
	control: DisclosureControl
) {
	const settings = { ...control, core: 'gender' } as const;
	const one = ({ name }: Variable) =>
		people.map((person): CountedGroup => ({
			band: String(person[name]),
			gender: person.gender,
			'age-band': '35-44',
			mode: 'own-device',
			value: null,
			count: 1,
			keys: person.keys
		}));
	const many = (name: string) =>
		people.map((person): CountedVariable => ({
			variable: name,
			class: String(person[name]),
			core: person.gender,
			count: 1,
			keys: person.keys
		}));
	const last = measures.at(-1)!;
	return [
		...measures
			.slice(0, -1)
			.map((of) =>
				release({ kind: 'one-variable', groups: one(of), coefficients: [] }, [of], settings)
			),
		release({ kind: 'many-variables', groups: many(last.name), coefficients: [] }, [last], settings)
	];
}

interface Said {
	readonly name: CellName;
	/** Null when it is hidden. */
	readonly count: number | null;
}

/** What releases say of cells. */
function saidBy(shown: readonly Released[]): readonly Said[] {
	return shown.flatMap(({ divisions }) =>
		[divisions['']!, divisions['gender']!].flatMap(({ rows }) =>
			rows.flatMap((row) => {
				const gender = row.strata['gender'];
				const group: CellName = gender === undefined || gender === 'all' ? {} : { gender };
				const name = { ...group, [row.variable]: row.class };
				return [
					{ name: group, count: row.of },
					{ name, count: row.count }
				];
			})
		)
	);
}

/** What the same tables say when counts below the threshold are left out, and no others. */
function saidUnprotected(
	measures: readonly Variable[],
	people: readonly Person[],
	control: DisclosureControl
): readonly Said[] {
	return measures.flatMap((of) => {
		const dimension = (name: string, categories: readonly string[]) => ({ name, categories });
		const classes = of.classes.map(({ name }) => name);
		const population: Population = {
			classes: dimension(of.name, classes),
			core: null,
			strata: [dimension('gender', genders)],
			groups: people.map((person) => ({
				at: [classes.indexOf(String(person[of.name])), genders.indexOf(person.gender)],
				count: 1,
				keys: person.keys
			}))
		};
		return lattice(population, control).cells.map(({ name, shown, count }) => ({
			name,
			count: count < control.threshold ? null : shown
		}));
	});
}

/** Small counts that all tables together bound more narrowly than the width. */
function found(
	measures: readonly Variable[],
	people: readonly Person[],
	said: readonly Said[],
	control: DisclosureControl
) {
	const population: Population = {
		classes: { name: 'gender', categories: genders },
		core: null,
		strata: measures.map(({ name, classes }) => ({
			name,
			categories: classes.map((one) => one.name)
		})),
		groups: []
	};
	const ranges = new Map<Cell, { readonly lower: number; readonly upper: number } | null>();
	for (const [key, own] of Map.groupBy(said, ({ name }) => JSON.stringify(name))) {
		const name = JSON.parse(key) as CellName;
		const isOne = (person: Person) =>
			Object.entries(name).every(([field, value]) => person[field] === value);
		const [shown] = own.flatMap(({ count }) => (count === null ? [] : [count]));
		const cell = { name, count: people.filter(isOne).length } as Cell;
		ranges.set(cell, shown === undefined ? null : shownRange(shown, control));
	}
	const cells = [...ranges.keys()];
	const attack = attacker(population, cells, (cell) => ranges.get(cell) ?? null);
	return cells
		.filter(({ count }) => count < control.threshold)
		.map(({ name, count }) => ({ name, count, ...attack(name) }))
		.filter(({ lower, upper }) => upper - lower < control.width);
}

const exact: DisclosureControl = { ...usualControl, rounding: 1, noise: 0 };
const drafts = [25, 70, 120, 200, 350].flatMap((people) =>
	[2, 3, 4].map((seed) => ({ people, seed: people + seed }))
);

describe.each([
	['rounded to 5', usualControl],
	['exact counts', exact]
] as const)('all measures of the same people side by side, %s', (_says, control) => {
	it.each(drafts)(
		'$people people ($seed): no small count is bounded more narrowly than the width',
		({ people, seed }) => {
			const cohort = invented(people, seed);
			for (const measures of sets) {
				const said = saidBy(releases(measures, cohort, control));
				expect(found(measures, cohort, said, control)).toEqual([]);
			}
		},
		120_000
	);
});

describe('where only counts below the threshold are left out', () => {
	it('the same attacker finds small counts in the tables side by side', () => {
		const isFound = drafts.some(({ people, seed }) => {
			const cohort = invented(people, seed);
			return sets.some((measures) => {
				const said = saidUnprotected(measures, cohort, exact);
				return found(measures, cohort, said, exact).length > 0;
			});
		});
		expect(isFound).toBe(true);
	}, 240_000);
});
