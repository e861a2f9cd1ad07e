import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import {
	shownRange,
	usualControl,
	type DisclosureControl
} from '../../src/lib/research/disclosure/control.ts';
import { percents } from '../../src/lib/research/disclosure/group-numbers.ts';
import { release } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { normal, seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';
import type { Figures } from '../../src/lib/research/tables/figures.ts';

const highs = await loadHighs();
const edges = [0, 8, 16, 20, 41];
const names = ['low', 'hazardous', 'harmful', 'high'];
const genders = ['woman', 'man', 'other', 'not-known'];
const values = Array.from({ length: 41 }, (_, i) => i);
const variable: Variable = {
	name: 'audit.zone',
	text: { en: 'Zone' },
	classes: names.map((name, i) => ({
		name,
		text: { en: name },
		lowest: edges[i]!,
		highest: edges[i + 1]! - 1
	})),
	hasNumber: true
};

interface Draft {
	readonly people: number;
	readonly seed: number;
	/** Where most of the scores lie. */
	readonly middle: number;
}

function invented({ people, seed, middle }: Draft): readonly CountedGroup[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const value = Math.round(Math.min(40, Math.max(0, middle + 7 * normal(chance))));
		const place = chance();
		return {
			band: bandOf(value),
			gender: genders[place < 0.36 ? 0 : place < 0.9 ? 1 : place < 0.96 ? 2 : 3]!,
			'age-band': '35-44',
			mode: 'own-device',
			value,
			count: 1,
			keys: Math.floor(chance() * 2 ** 24)
		};
	});
}

function bandOf(value: number): string {
	return names[edges.findLastIndex((edge) => edge <= value)]!;
}

function figuresOf(counted: readonly CountedGroup[], control: DisclosureControl): Figures {
	const groups = { kind: 'one-variable', groups: counted, coefficients: [] } as const;
	return release(groups, [variable], { ...control, core: 'gender' }).divisions['gender']!;
}

/** What one shown number says, as conditions on how many people of a gender have each value. */
function knowledgeOf(figures: Figures, control: DisclosureControl): readonly string[] {
	const said: string[] = [];
	const say = (sum: string, from: number, to: number) => {
		said.push(`c${said.length}: ${sum} >= ${from}`);
		said.push(`c${said.length}: ${sum} <= ${to}`);
	};
	const of = (gender: string) => (gender === 'all' ? genders : [gender]);
	const sum = (gender: string, weigh: (value: number) => number) =>
		of(gender)
			.flatMap((one) =>
				values.map((value) => [weigh(value), `h_${genders.indexOf(one)}_${value}`] as const)
			)
			.filter(([weight]) => weight !== 0)
			.map(([weight, name]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight).toFixed(6)} ${name}`)
			.join(' ');
	for (const row of figures.rows) {
		const gender = row.strata['gender']!;
		if (row.count !== null) {
			const { lower, upper } = shownRange(row.count, control);
			say(
				sum(gender, (value) => Number(bandOf(value) === row.class)),
				lower,
				upper
			);
		}
		if (row.of !== null) {
			const { lower, upper } = shownRange(row.of, control);
			say(
				sum(gender, () => 1),
				lower,
				upper
			);
		}
	}
	const most = 1e7;
	for (const { strata, mean, sd, percentiles } of figures.numbers) {
		const gender = strata['gender']!;
		if (mean !== null && sd !== null) {
			say(
				sum(gender, (value) => value - mean - 0.05),
				-most,
				0
			);
			say(
				sum(gender, (value) => value - mean + 0.05),
				0,
				most
			);
			// The sum of squares about the mean that is shown, within what rounding leaves.
			const squares = (value: number) => (value - mean) ** 2;
			say(
				sum(gender, (value) => squares(value) - (sd + 0.05) ** 2 - 0.0025),
				-most,
				0
			);
			say(
				sum(gender, (value) => squares(value) - (sd - 0.05) ** 2),
				-(sd ** 2),
				most
			);
		}
		for (const percent of percents) {
			const shown = percentiles[percent];
			if (shown === null) continue;
			const share = percent / 100;
			say(
				sum(gender, (value) => Number(value < shown) - share),
				-most,
				1 - share
			);
			say(
				sum(gender, (value) => Number(value <= shown) - share),
				-share,
				most
			);
		}
	}
	return said;
}

/** The least and the greatest count that a hidden cell can have, whoever the people are. */
function bounds(gender: string, band: string, knowledge: readonly string[]) {
	const aim = values
		.filter((value) => bandOf(value) === band)
		.map((value) => `h_${genders.indexOf(gender)}_${value}`)
		.join(' + ');
	const [lower, upper] = ['Minimize', 'Maximize'].map((way) => {
		const problem = `${way}\nobj: ${aim}\nSubject To\n${knowledge.join('\n')}\nEnd`;
		const solution = highs.solve(problem, { output_flag: false });
		if (solution.Status === 'Unbounded') return Number.POSITIVE_INFINITY;
		if (solution.Status !== 'Optimal') throw new Error(`The solver says ${solution.Status}.`);
		return solution.ObjectiveValue;
	});
	return { lower: lower!, upper: upper! };
}

function smallCells(counted: readonly CountedGroup[], control: DisclosureControl) {
	return genders.flatMap((gender) =>
		names
			.map((band) => ({
				gender,
				band,
				count: counted.filter((one) => one.gender === gender && one.band === band).length
			}))
			.filter(({ count }) => count < control.threshold)
	);
}

const drafts: readonly Draft[] = [30, 60, 120, 300, 900].flatMap((people) =>
	[6, 14, 24].map((middle, i) => ({ people, middle, seed: people + i }))
);
const exact: DisclosureControl = { ...usualControl, rounding: 1 };

describe.each([
	['rounded to 5', usualControl],
	['exact counts', exact]
])(
	'with counts, means, spreads and percentiles of all groups and a solver, %s',
	(_says, control) => {
		it.each(drafts)(
			'$people people about $middle: no small count is bounded more narrowly than the width',
			(draft) => {
				const counted = invented(draft);
				const knowledge = knowledgeOf(figuresOf(counted, control), control);
				if (knowledge.length === 0) return;
				for (const { gender, band, count } of smallCells(counted, control)) {
					const { lower, upper } = bounds(gender, band, knowledge);
					const at = `${gender} ${band} ${count}`;
					expect(lower, at).toBeLessThanOrEqual(count + 0.01);
					expect(upper, at).toBeGreaterThanOrEqual(count - 0.01);
					expect(upper - lower, at).toBeGreaterThanOrEqual(control.width - 0.01);
				}
			},
			120_000
		);
	}
);

describe('with numbers shown for every group of enough people', () => {
	it('the same attacker finds small counts', () => {
		const found = drafts.flatMap((draft) => {
			const counted = invented(draft);
			const figures = figuresOf(counted, exact);
			const knowledge = knowledgeOf({ ...figures, numbers: unprotected(counted) }, exact);
			return smallCells(counted, exact).filter(({ gender, band }) => {
				const { lower, upper } = bounds(gender, band, knowledge);
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
		const rounded = { mean: Math.round(mean * 10) / 10, sd: Math.round(sd * 10) / 10 };
		return [{ strata: { gender }, ...rounded, percentiles }];
	});
}
