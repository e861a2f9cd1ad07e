import { describe, expect, it } from 'vitest';
import {
	shownRange,
	usualControl,
	type DisclosureControl
} from '../../src/lib/research/disclosure/control.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { AskableScore } from '../../src/lib/research/query/catalogue.ts';
import {
	periodTable,
	type CountedGroup,
	type PeriodTable
} from '../../src/lib/research/tables/aggregate-table.ts';

const edges = [0, 8, 16, 20, 41];
const names = ['low', 'hazardous', 'harmful', 'high'];
const score: AskableScore = {
	name: 'audit.zone',
	formId: 'audit',
	scoreId: 'zone',
	formTitle: { en: 'AUDIT' },
	title: { en: 'Zone' },
	classes: names.map((name, i) => ({
		name,
		text: { en: name },
		lowest: edges[i]!,
		highest: edges[i + 1]! - 1
	})),
	hasNumber: true,
	status: 'official'
};
const genders = ['woman', 'man', 'other', 'not-known'];

function invented(people: number, seed: number): readonly CountedGroup[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const value = Math.floor(chance() * 41);
		const place = chance();
		return {
			band: names[edges.findLastIndex((edge) => edge <= value)]!,
			gender: genders[place < 0.4 ? 0 : place < 0.95 ? 1 : place < 0.98 ? 2 : 3]!,
			'age-band': '35-44',
			mode: 'own-device',
			value,
			count: 1
		};
	});
}

function tableOf(counted: readonly CountedGroup[], control: DisclosureControl): PeriodTable {
	const settings = { ...control, grain: 'year', core: 'gender' } as const;
	const query = { score: score.name, moment: 'intake', periods: ['2025'], by: ['gender'] };
	const asked = {
		query,
		score,
		periods: [],
		by: ['gender'],
		threshold: control.threshold,
		rounding: control.rounding
	} as const;
	return periodTable('2025', counted, asked, settings);
}

interface ShownMean {
	readonly gender: string;
	readonly mean: number;
	readonly of: number;
}

interface Attack {
	/** How many people are in the groups whose mean is not shown. */
	readonly people: number;
	/** Between which sums the attacker knows theirs to be: the width. */
	readonly width: number;
}

/** Subtracts the groups whose mean is shown from everybody; null when everybody's is not shown. */
function subtract(
	shown: readonly ShownMean[],
	counted: readonly CountedGroup[],
	control: DisclosureControl
): Attack | null {
	const sums = shown.map(({ gender, mean, of }) => {
		// The shown count is rounded already; what rounds to it is what it can be.
		const { lower, upper } = shownRange(of, control);
		return { gender, least: (mean - 0.05) * lower, most: (mean + 0.05) * upper };
	});
	const everybody = sums.find(({ gender }) => gender === 'all');
	if (!everybody) return null;
	const known = sums.filter(({ gender }) => gender !== 'all');
	const least = everybody.least - known.reduce((sum, one) => sum + one.most, 0);
	const most = everybody.most - known.reduce((sum, one) => sum + one.least, 0);
	const isKnown = (gender: string) => known.some((one) => one.gender === gender);
	const left = counted.filter(({ gender }) => !isKnown(gender));
	return { people: left.length, width: most - least };
}

/** A few people, whose sum is known more narrowly than one person can score. */
function isFound(attack: Attack | null): boolean {
	return attack !== null && attack.people > 0 && attack.people < 5 && attack.width <= 40;
}

function shownMeans({ numbers, rows }: PeriodTable): readonly ShownMean[] {
	return numbers.flatMap(({ strata, mean }) => {
		const gender = strata['gender'] ?? 'all';
		const of = rows.find((row) => row.strata['gender'] === gender)?.of ?? null;
		return mean === null || of === null ? [] : [{ gender, mean, of }];
	});
}

const cases = [60, 120, 300, 900].flatMap((people) =>
	[1, 2, 3, 4, 5].map((seed) => ({ people, seed }))
);

const exact: DisclosureControl = { ...usualControl, rounding: 1 };

describe.each([
	['rounded to 5', usualControl],
	['exact counts', exact]
])('with the means of all groups, %s', (_says, control) => {
	it.each(cases)('$people people, seed $seed: the mean of a few is not found', (draft) => {
		const counted = invented(draft.people, draft.seed);
		const shown = shownMeans(tableOf(counted, control));
		expect(isFound(subtract(shown, counted, control))).toBe(false);
	});
});

describe('with nothing hidden but small groups themselves', () => {
	it('the same attacker finds the mean of a few', () => {
		const found = cases.filter(({ people, seed }) => {
			const counted = invented(people, seed);
			const shown = ['all', ...genders].flatMap((gender) => {
				const members = counted.filter((one) => gender === 'all' || one.gender === gender);
				const sum = members.reduce((total, { value }) => total + (value ?? 0), 0);
				const mean = Math.round((10 * sum) / members.length) / 10;
				return members.length < 5 ? [] : [{ gender, mean, of: members.length }];
			});
			return isFound(subtract(shown, counted, exact));
		});
		expect(found.length).toBeGreaterThan(0);
	});
});
