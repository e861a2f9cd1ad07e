import { describe, expect, it } from 'vitest';
import { usualControl, type DisclosureControl } from '../../src/lib/research/disclosure/control.ts';
import { release, type Released } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';

const names = ['low', 'hazardous', 'high'];
const variable: Variable = {
	name: 'audit.zone',
	text: { en: 'Zone' },
	classes: names.map((name, i) => ({
		name,
		text: { en: name },
		lowest: i * 10,
		highest: i * 10 + 9
	})),
	rest: [],
	hasNumber: false
};

function invented(people: number, seed: number): CountedGroup[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => ({
		band: names[Math.floor(chance() * 3)]!,
		gender: chance() < 0.5 ? 'woman' : 'man',
		'age-band': chance() < 0.5 ? '25-34' : '35-44',
		mode: 'own-device',
		value: null,
		count: 1,
		keys: Math.floor(chance() * 2 ** 24)
	}));
}

function released(groups: readonly CountedGroup[], control: DisclosureControl): Released {
	const counted = { kind: 'one-variable', groups, coefficients: [] } as const;
	return release(counted, [variable], { ...control, core: 'gender' });
}

/** The counts of a table, by group and class. */
function counts(shown: Released, division: string): ReadonlyMap<string, number | null> {
	const { rows } = shown.divisions[division]!;
	return new Map(rows.map((row) => [JSON.stringify([row.strata, row.class]), row.count]));
}

/**
 * Somebody subtracts the tables of two groups of people of whom one holds one person more, and
 * believes what comes out: the class of that person where exactly one class differs by one.
 */
function guess(more: Released, fewer: Released): string | null {
	const [a, b] = [counts(more, ''), counts(fewer, '')];
	const differing = [...a].filter(([key, count]) => (count ?? 0) - (b.get(key) ?? 0) === 1);
	const others = [...a].filter(
		([key, count]) => count !== b.get(key) && (count ?? 0) - (b.get(key) ?? 0) !== 1
	);
	const [only] = differing;
	return differing.length === 1 && others.length === 0 && only
		? (JSON.parse(only[0]) as [unknown, string])[1]
		: null;
}

/** How often the guess is made and right, of so many pairs of overlapping groups. */
function rightGuesses(control: DisclosureControl): number {
	return Array.from({ length: 60 }, (_, seed) => invented(240, seed)).filter((people) => {
		const [person, ...others] = people;
		return guess(released(people, control), released(others, control)) === person!.band;
	}).length;
}

const exact: DisclosureControl = { ...usualControl, rounding: 1, noise: 0 };

describe('the difference of two overlapping groups of people', () => {
	it('with exact counts gives the one person away, every time', () => {
		expect(rightGuesses(exact)).toBe(60);
	});

	it('with cell-key noise is a guess like any other', () => {
		// Of three classes one in three is right by chance; noise makes even that come out seldom.
		expect(rightGuesses({ ...exact, noise: 2 })).toBeLessThan(20);
	});

	it('with noise and rounding never shows a difference of one', () => {
		expect(rightGuesses({ ...usualControl, noise: 2 })).toBe(0);
	});
});

describe('cell-key noise', () => {
	const noisy: DisclosureControl = { ...exact, noise: 2 };

	it('is the same for the same people, whatever table they stand in', () => {
		const people = invented(400, 7).map((one) => ({ ...one, mode: 'assisted' }));
		const shown = released(people, noisy);
		const whole = counts(shown, '');
		// Everybody has the same mode: the table by mode counts the same people again.
		for (const [key, count] of counts(shown, 'mode')) {
			const [strata, name] = JSON.parse(key) as [{ mode: string }, string];
			if (strata.mode !== 'assisted' || count === null) continue;
			expect(count).toBe(whole.get(JSON.stringify([{}, name])));
		}
	});

	it('stays within what it is set to, and tends to neither side', () => {
		const off = Array.from({ length: 200 }, (_, seed) => invented(300, seed)).flatMap((people) =>
			[...counts(released(people, noisy), '')].flatMap(([key, count]) => {
				const [, name] = JSON.parse(key) as [unknown, string];
				const real = people.filter(({ band }) => band === name).length;
				return count === null ? [] : [count - real];
			})
		);
		expect(Math.max(...off.map(Math.abs))).toBe(2);
		expect(Math.abs(off.reduce((sum, one) => sum + one, 0) / off.length)).toBeLessThan(0.3);
	});
});
