import { describe, expect, it } from 'vitest';
import { usualControl, type DisclosureControl } from '../../src/lib/research/disclosure/control.ts';
import { percents } from '../../src/lib/research/disclosure/group-numbers.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';
import type { Figures } from '../../src/lib/research/tables/figures.ts';
import { numberAttacker, type Divisions } from './number-attacker.ts';
import { ages, figuresOf, genders, names, scoredPeople, type Draft } from './scored-people.ts';

const byGender: Divisions = [{ name: 'gender', categories: genders }];
const crossed: Divisions = [...byGender, { name: 'age-band', categories: ages }];

interface Small {
	readonly strata: Readonly<Record<string, string>>;
	/** Null for the size of the group. */
	readonly band: string | null;
	readonly count: number;
}

/** Groups, and bands of groups, of fewer people than the threshold. */
function smallCells(
	counted: readonly CountedGroup[],
	divisions: Divisions,
	control: DisclosureControl
): readonly Small[] {
	const groups = divisions.reduce<readonly Record<string, string>[]>(
		(all, { name, categories }) =>
			all.flatMap((one) =>
				['all', ...categories].map((category) => ({ ...one, [name]: category }))
			),
		[{}]
	);
	return groups
		.flatMap((strata) => {
			const own = counted.filter((one) =>
				Object.entries(strata).every(
					([name, category]) =>
						category === 'all' || one[name as 'gender' | 'age-band'] === category
				)
			);
			return [null, ...names].map((band) => ({
				strata,
				band,
				count: own.filter((one) => band === null || one.band === band).length
			}));
		})
		.filter(({ count }) => count < control.threshold);
}

const drafts: readonly Draft[] = [30, 60, 90, 120, 160, 220, 260, 300, 400, 500, 700, 900].flatMap(
	(people) => [3, 6, 10, 14, 19, 24, 30].map((middle, i) => ({ people, middle, seed: people + i }))
);
const exact: DisclosureControl = { ...usualControl, rounding: 1, noise: 0 };

/** Every one is the aim of two linear programs; enough of them, spread over the table. */
function someOf(cells: readonly Small[], mostCells: number): readonly Small[] {
	const every = Math.max(1, Math.ceil(cells.length / mostCells));
	return cells.filter((_, i) => i % every === 0);
}

describe.each([
	['rounded to 5', usualControl],
	['exact counts', exact]
])(
	'with counts, means, spreads and percentiles of all groups and a solver, %s',
	(_says, control) => {
		function expectUnbounded(draft: Draft, divisions: Divisions): void {
			const counted = scoredPeople(draft);
			const by = divisions.map(({ name }) => name);
			const attack = numberAttacker(figuresOf(counted, by, control), divisions, control);
			expect(counted).toHaveLength(draft.people);
			for (const { strata, band, count } of someOf(smallCells(counted, divisions, control), 24)) {
				const { lower, upper } = attack(strata, band);
				const at = JSON.stringify([strata, band, count]);
				expect(lower, at).toBeLessThanOrEqual(count + 0.01);
				expect(upper, at).toBeGreaterThanOrEqual(count - 0.01);
				expect(upper - lower, at).toBeGreaterThanOrEqual(control.width - 0.01);
			}
		}

		it.each(drafts)(
			'$people people about $middle: no small count is bounded more narrowly than the width',
			(draft) => expectUnbounded(draft, byGender),
			120_000
		);

		it.each([
			{ people: 1200, seed: 1, middle: 14 },
			{ people: 2500, seed: 2, middle: 20 }
		])(
			'$people people by gender and age: nor is one where they cross',
			(draft) => {
				expectUnbounded(draft, crossed);
			},
			240_000
		);
	}
);

describe('with numbers shown for every group of enough people', () => {
	it('the same attacker finds small counts', () => {
		const found = drafts.flatMap((draft) => {
			const counted = scoredPeople(draft);
			const figures = figuresOf(counted, ['gender'], exact);
			const shown = { ...figures, numbers: unprotected(counted) };
			const attack = numberAttacker(shown, byGender, exact, false);
			return smallCells(counted, byGender, exact).filter(({ strata, band }) => {
				const { lower, upper } = attack(strata, band);
				return upper - lower < exact.width - 0.01;
			});
		});
		expect(found.length).toBeGreaterThan(0);
	}, 120_000);
});

/** Numbers of every group of at least the threshold of people, whatever they tell. */
function unprotected(counted: readonly CountedGroup[]): Figures['numbers'] {
	return ['all', ...genders].flatMap((gender) => {
		const own = counted
			.filter((one) => gender === 'all' || one.gender === gender)
			.map(({ value }) => value ?? 0)
			.sort((a, b) => a - b);
		if (own.length < exact.threshold) return [];
		const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
		const squares = own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		const percentiles = Object.fromEntries(
			percents.map((percent) => {
				const rank = (percent / 100) * (own.length - 1);
				const [below, above] = [own[Math.floor(rank)]!, own[Math.ceil(rank)]!];
				return [percent, Math.round(below + (above - below) * (rank % 1))];
			})
		) as Figures['numbers'][number]['percentiles'];
		const sd = Math.sqrt(squares / (own.length - 1));
		const rounded = {
			mean: Math.round(mean * 10) / 10,
			meanStep: 0.1,
			sd: Math.round(sd * 10) / 10,
			sdStep: 0.1
		};
		return [{ strata: { gender }, ...rounded, percentiles }];
	});
}
