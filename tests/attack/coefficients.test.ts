import { describe, expect, it } from 'vitest';
import { shownCoefficient, stepOf } from '../../src/lib/research/disclosure/coefficient.ts';
import {
	shownRange,
	usualControl,
	type ShownRange
} from '../../src/lib/research/disclosure/control.ts';
import { release } from '../../src/lib/research/disclosure/release.ts';
import {
	alphaOf,
	largestEffectOnConsistency,
	omegaOf
} from '../../src/lib/research/measures/consistency.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import {
	largestEffectOnKappa,
	weightedKappa
} from '../../src/lib/research/measures/weighted-kappa.ts';
import { normal, seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';

const control = usualControl;

function variable(name: string, classes: readonly string[]): Variable {
	return {
		name,
		text: { en: name },
		classes: classes.map((one) => ({ name: one, text: { en: one }, lowest: 0, highest: 0 })),
		rest: [],
		hasNumber: false
	};
}

const bands = variable('bands', ['below', 'above']);
const agreement = variable('agreement', ['same', 'patient-higher', 'clinician-higher']);

/** How many people both raters put where: patient in rows, clinician in columns. */
type Cross = readonly (readonly [number, number])[];

const crossed = (a: number, b: number, c: number, d: number): Cross => [
	[a, b],
	[c, d]
];

/** What everybody is shown of a class of everybody, as a range; null where it is hidden. */
function shownOf(of: Variable, counts: Readonly<Record<string, number>>) {
	const groups = Object.entries(counts).flatMap(([band, count]) =>
		Array.from({ length: count }, (): CountedGroup => ({
			band,
			gender: 'woman',
			'age-band': '35-44',
			mode: 'own-device',
			value: null,
			count: 1,
			keys: 0
		}))
	);
	const counted = { kind: 'one-variable', groups, coefficients: [] } as const;
	const { rows } = release(counted, [of], { ...control, core: 'gender' }).divisions['']!;
	const range = (count: number | null) => (count === null ? null : shownRange(count, control));
	return {
		of: range(rows[0]!.of),
		classes: Object.fromEntries(rows.map((row) => [row.class, range(row.count)]))
	};
}

const within = (range: ShownRange | null | undefined, count: number) =>
	!range || (range.lower <= count && count <= range.upper);

/** Shown with two decimals, however few people it is of. */
const twoDecimals = (cross: Cross): Kappa => ({
	value: Math.round(weightedKappa(cross) * 100) / 100,
	step: 0.01
});

interface Kappa {
	readonly value: number;
	/** What it is rounded to. */
	readonly step: number;
}

function protectedKappa(cross: Cross): Kappa | null {
	const largestEffect = largestEffectOnKappa(cross);
	const people = cross.flat().reduce((sum, count) => sum + count, 0);
	const kappa = { name: 'kappa', value: weightedKappa(cross), people, keys: 0, largestEffect };
	const { value } = shownCoefficient(kappa, control);
	// The attacker is told the step as well.
	const step = stepOf(largestEffect, control);
	return value === null || step === null ? null : { value, step };
}

/** The highest value that is shown stands for all above it. */
function couldBeShownAs(value: number, { value: shown, step }: Kappa): boolean {
	const half = step / 2 + 1e-9;
	return value >= shown - half && (value <= shown + half || shown > 1 - 1.5 * step);
}

/**
 * Somebody who goes through every table of two raters that is shown as this one is: what is left for
 * the number of people whom one rater puts higher.
 */
function attack(cross: Cross, kappa: Kappa | null): readonly ShownRange[] {
	const [[a, b], [c, d]] = cross as [[number, number], [number, number]];
	const own = shownOf(bands, { below: a + b, above: c + d });
	const both = shownOf(agreement, {
		same: a + d,
		'patient-higher': c,
		'clinician-higher': b
	});
	const people = a + b + c + d + 10;
	const [higher, lower] = [new Set<number>(), new Set<number>()];
	for (let down = 0; down <= 40; down++) {
		if (!within(both.classes['patient-higher'], down)) continue;
		for (let up = 0; up <= 40; up++) {
			if (!within(both.classes['clinician-higher'], up)) continue;
			for (let below = up; below <= people; below++) {
				if (!within(own.classes['below'], below)) continue;
				for (let above = down; above <= people; above++) {
					if (!within(own.classes['above'], above)) continue;
					if (!within(own.of, below + above) || !within(both.of, below + above)) continue;
					if (!within(both.classes['same'], below + above - up - down)) continue;
					const one = crossed(below - up, up, down, above - down);
					if (kappa && !couldBeShownAs(weightedKappa(one), kappa)) continue;
					higher.add(down);
					lower.add(up);
				}
			}
		}
	}
	return [higher, lower].map((left) => ({ lower: Math.min(...left), upper: Math.max(...left) }));
}

const tables: readonly Cross[] = [
	crossed(40, 1, 2, 17),
	crossed(30, 0, 3, 29),
	crossed(60, 2, 1, 27),
	crossed(70, 2, 2, 66),
	crossed(200, 1, 3, 96),
	crossed(500, 4, 0, 396)
];

describe('kappa of two raters beside their counts', () => {
	it.each(tables)('leaves small numbers of people unbounded: %j %j', (...cross) => {
		for (const { lower, upper } of attack(cross, protectedKappa(cross))) {
			expect(upper - lower).toBeGreaterThanOrEqual(control.width);
		}
	});

	it('with two decimals for however few gives them away', () => {
		const found = tables.filter((cross) =>
			attack(cross, twoDecimals(cross)).some(({ lower, upper }) => upper - lower < control.width)
		);
		expect(found.length).toBeGreaterThan(1);
	});

	it('is shown where there are enough people', () => {
		expect(protectedKappa(crossed(500, 40, 60, 396))).toEqual({ value: 0.8, step: 0.02 });
	});
});

const items = 6;

/** Answers from 0 to 4 to items that lean on one burden. */
function answers(people: number, seed: number): readonly (readonly number[])[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const burden = normal(chance);
		return Array.from({ length: items }, () =>
			Math.round(Math.min(4, Math.max(0, 1.3 + 0.9 * burden + 0.7 * normal(chance))))
		);
	});
}

function covarianceOf(people: readonly (readonly number[])[]) {
	const mean = (of: (one: readonly number[]) => number) =>
		people.reduce((sum, one) => sum + of(one), 0) / people.length;
	return Array.from({ length: items }, (_, i) =>
		Array.from(
			{ length: items },
			(__, j) => mean((one) => one[i]! * one[j]!) - mean((one) => one[i]!) * mean((one) => one[j]!)
		)
	);
}

/** The people without the five who stand out most. */
function withoutTheFarthest(people: readonly (readonly number[])[], so: number) {
	const sum = (one: readonly number[]) => one.reduce((all, value) => all + value, 0);
	const mean = people.reduce((all, one) => all + sum(one), 0) / people.length;
	return people.toSorted((a, b) => Math.abs(sum(a) - mean) - Math.abs(sum(b) - mean)).slice(0, -so);
}

describe.each([
	['alpha', alphaOf],
	['omega', omegaOf]
] as const)('%s, to somebody who knows all but a few', (name, coefficient) => {
	it.each([60, 90, 150, 300, 1000])('of %i people does not tell that these few are there', (n) => {
		const people = answers(n, n);
		const value = coefficient(covarianceOf(people));
		const sums = new Map(
			[...Map.groupBy(people, (one) => one.reduce((sum, score) => sum + score, 0))].map(
				([sum, own]) => [sum, own.length]
			)
		);
		const largestEffect = largestEffectOnConsistency(value, items, sums);
		const shown = shownCoefficient({ name, value, people: n, keys: 0, largestEffect }, control);
		if (shown.value === null) return expect(n).toBeLessThan(300);
		const step = stepOf(largestEffect, control)!;
		const fewer = coefficient(covarianceOf(withoutTheFarthest(people, control.width)));
		expect(Math.abs(fewer - value)).toBeLessThanOrEqual(step);
	});
});
