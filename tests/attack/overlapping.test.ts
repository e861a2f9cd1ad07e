import { describe, expect, it } from 'vitest';
import {
	shownRange,
	usualControl,
	type DisclosureControl
} from '../../src/lib/research/disclosure/control.ts';
import { release } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup } from '../../src/lib/research/tables/counted.ts';
import type { Figures } from '../../src/lib/research/tables/figures.ts';
import { integerBounds, type KnownCount } from './attacker.ts';

const genders = ['woman', 'man', 'other', 'not-known'];
const bands = ['low', 'hazardous', 'harmful', 'high', null];
/** Everybody is in one of these: a gender, and a band or none that is certain. */
const places = genders.flatMap((gender) => bands.map((band) => ({ gender, band })));
type Place = (typeof places)[number];

const zone = variable('audit.zone', ['low', 'hazardous', 'harmful', 'high']);
const completeness = variable('completeness', ['complete', 'incomplete']);

function variable(name: string, classes: readonly string[]): Variable {
	return {
		name,
		text: { en: name },
		classes: classes.map((one) => ({ name: one, text: { en: one }, lowest: 0, highest: 0 })),
		hasNumber: false
	};
}

interface Person extends Place {
	readonly keys: number;
}

function invented(people: number, seed: number): readonly Person[] {
	const chance = seededChance(seed);
	return Array.from({ length: people }, () => {
		const place = chance();
		const band = chance() < 0.04 ? null : bands[Math.floor(chance() * 4)]!;
		const gender = genders[place < 0.4 ? 0 : place < 0.86 ? 1 : place < 0.94 ? 2 : 3]!;
		return { gender, band, keys: Math.floor(chance() * 2 ** 24) };
	});
}

function released(
	people: readonly Person[],
	of: Variable,
	classOf: (person: Person) => string | null,
	control: DisclosureControl
): Figures {
	const groups = people.map((person): CountedGroup => ({
		band: classOf(person),
		gender: person.gender,
		'age-band': '35-44',
		mode: 'own-device',
		value: null,
		count: 1,
		keys: person.keys
	}));
	const counted = { kind: 'one-variable', groups, coefficients: [] } as const;
	return release(counted, [of], { ...control, core: 'gender' }).divisions['gender']!;
}

const every = (isMeant: (place: Place) => boolean) =>
	places.flatMap((place, i) => (isMeant(place) ? [i] : []));

/**
 * Two queries about nearly the same people, each protected by itself: those whose band is certain,
 * by band, and everybody, by whether the score is complete. What both say of everybody.
 */
function knowledge(
	people: readonly Person[],
	control: DisclosureControl,
	isProtected = true
): readonly KnownCount[] {
	const certain = released(people, zone, ({ band }) => band, control);
	const all = released(
		people,
		completeness,
		({ band }) => (band === null ? 'incomplete' : 'complete'),
		control
	);
	const isIn = (gender: string, place: Place) => gender === 'all' || place.gender === gender;
	const count = (of: readonly number[]) =>
		people.filter((person) =>
			of.some((i) => places[i]!.gender === person.gender && places[i]!.band === person.band)
		).length;
	const said = (shown: number | null, isMeant: (place: Place) => boolean): KnownCount[] => {
		const of = every(isMeant);
		if (!isProtected) return [{ of, lower: count(of), upper: count(of) }];
		return shown === null ? [] : [{ of, ...shownRange(shown, control) }];
	};
	return [
		...certain.rows.flatMap((row) => {
			const gender = row.strata['gender']!;
			return [
				...said(row.count, (place) => isIn(gender, place) && place.band === row.class),
				...said(row.of, (place) => isIn(gender, place) && place.band !== null)
			];
		}),
		...all.rows.flatMap((row) => said(row.of, (place) => isIn(row.strata['gender']!, place))),
		...said(certain.notCertain, ({ band }) => band === null),
		// Whoever knows the rules knows this of what is hidden.
		...(certain.notCertain === null
			? [{ of: every(({ band }) => band === null), lower: 0, upper: 2 * control.threshold - 1 }]
			: [])
	];
}

/** Small groups without a certain band that the two queries together leave fewer counts than wanted. */
function found(people: readonly Person[], known: readonly KnownCount[], leastLeft: number) {
	const bounds = integerBounds(places.length, known);
	return ['all', ...genders].flatMap((gender) => {
		const isMeant = (place: Place) =>
			(gender === 'all' || place.gender === gender) && place.band === null;
		const count = people.filter(isMeant).length;
		const { lower, upper } = bounds(every(isMeant));
		const isFound = count < usualControl.threshold && upper - lower + 1 < leastLeft;
		return isFound ? [{ gender, count, lower, upper }] : [];
	});
}

const drafts = [60, 110, 180, 260, 400, 900].flatMap((people) =>
	[1, 2, 3, 4, 5].map((seed) => ({ people, seed: 10 * people + seed }))
);

describe('the difference of two queries about nearly the same people', () => {
	it.each(drafts)(
		'leaves as many counts as the width, as a unit starts ($people people, $seed)',
		({ people, seed }) => {
			const cohort = invented(people, seed);
			expect(found(cohort, knowledge(cohort, usualControl), 2)).toEqual([]);
		}
	);

	it.each(drafts)('and more with cell-key noise ($people people, $seed)', ({ people, seed }) => {
		const noisy = { ...usualControl, noise: 2 };
		const cohort = invented(people, seed);
		expect(found(cohort, knowledge(cohort, noisy), 2)).toEqual([]);
	});

	it('gives the others away where counts are shown as they are', () => {
		const finds = drafts.filter(({ people, seed }) => {
			const cohort = invented(people, seed);
			return found(cohort, knowledge(cohort, usualControl, false), 2).length > 0;
		});
		expect(finds.length).toBeGreaterThan(0);
	});
});
