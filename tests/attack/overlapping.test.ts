import { describe, expect, it } from 'vitest';
import {
	shownRange,
	usualControl,
	type DisclosureControl
} from '../../src/lib/research/disclosure/control.ts';
import { release, type Released } from '../../src/lib/research/disclosure/release.ts';
import type { Variable } from '../../src/lib/research/measures/variable.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { CountedGroup, CountedVariable } from '../../src/lib/research/tables/counted.ts';
import { integerBounds, type KnownCount } from './attacker.ts';

/*
 * Queries about nearly the same people: everybody and those who answered one form or another, whose
 * band is known, who were followed. Somebody lays all of them side by side.
 */

const genders = ['woman', 'man', 'other', 'not-known'];
const unanswered = 'form-not-answered';
const unknown = 'not-known';

/** What is counted of everybody; measures of one form share who did not answer it. */
interface Counted {
	readonly form: 'one' | 'other' | null;
	readonly variable: Variable;
	/** Counted as one of many variables, by the core stratum alone. */
	readonly isOfMany: boolean;
}

const measures: readonly Counted[] = [
	counted('one', 'one.bands', ['low', 'hazardous', 'harmful', 'high'], [unknown, unanswered]),
	counted('one', 'one.change', ['better', 'same', 'worse'], ['not-followed', unknown, unanswered]),
	counted('one', 'one.item', ['answered', 'declined', 'left-open'], [unanswered], true),
	counted('other', 'other.bands', ['no', 'yes'], [unknown, unanswered]),
	counted('other', 'other.item', ['answered', 'declined'], [unanswered], true),
	counted(null, 'drop-out', ['again', 'not-again'], []),
	counted(null, 'suggestion', ['not-suggested', 'offered', 'not-now'], [], true)
];

function counted(
	form: Counted['form'],
	name: string,
	classes: readonly string[],
	rest: readonly string[],
	isOfMany = false
): Counted {
	const text = { en: name };
	const variable: Variable = {
		name,
		text,
		classes: classes.map((one) => ({ name: one, text, lowest: 0, highest: 0 })),
		rest: rest.map((one) => ({ name: one, text })),
		hasNumber: false
	};
	return { form, variable, isOfMany };
}

type Person = Readonly<Record<string, string>> & { readonly keys: number };

interface Draft {
	readonly people: number;
	readonly seed: number;
	/** Shares of those who did not answer a form, and whose band is not known. */
	readonly silent: number;
	readonly unclear: number;
}

function invented({ people, seed, silent, unclear }: Draft): readonly Person[] {
	const chance = seededChance(seed);
	const one = <T>(list: readonly T[]) => list[Math.floor(chance() ** 1.3 * list.length)]!;
	return Array.from({ length: people }, () => {
		const place = chance();
		const gender = genders[place < 0.38 ? 0 : place < 0.9 ? 1 : place < 0.96 ? 2 : 3]!;
		const [notOne, notOther] = [chance() < silent, chance() < silent];
		const [unclearOne, unclearOther] = [chance() < unclear, chance() < unclear];
		const said: Record<string, string> = { gender };
		for (const { form, variable } of measures) {
			const isSilent = form === 'one' ? notOne : form === 'other' ? notOther : false;
			const isUnclear = form === 'one' ? unclearOne : unclearOther;
			const names = variable.classes.map(({ name }) => name);
			const rest = variable.rest.map(({ name }) => name);
			said[variable.name] = isSilent
				? unanswered
				: isUnclear && rest.includes(unknown)
					? unknown
					: rest.includes('not-followed') && chance() < 0.4
						? 'not-followed'
						: one(names);
		}
		return { ...said, keys: Math.floor(chance() * 2 ** 24) } as unknown as Person;
	});
}

function released(people: readonly Person[], of: Counted, control: DisclosureControl): Released {
	const { variable, isOfMany } = of;
	const settings = { ...control, core: 'gender' } as const;
	const one = people.map((person): CountedGroup => ({
		band: person[variable.name]!,
		gender: person['gender']!,
		'age-band': '35-44',
		mode: 'own-device',
		value: null,
		count: 1,
		keys: person.keys
	}));
	const many = people.map((person): CountedVariable => ({
		variable: variable.name,
		class: person[variable.name]!,
		core: person['gender']!,
		count: 1,
		keys: person.keys
	}));
	return isOfMany
		? release({ kind: 'many-variables', groups: many, coefficients: [] }, [variable], settings)
		: release({ kind: 'one-variable', groups: one, coefficients: [] }, [variable], settings);
}

function namesOf({ variable }: Counted): readonly string[] {
	return [...variable.classes, ...variable.rest].map(({ name }) => name);
}

/** Every measure's class by gender, once; tables with the same sizes have common people behind them. */
const places = measures.flatMap((of) =>
	namesOf(of).flatMap((name) => genders.map((gender) => ({ of, name, gender })))
);

const every = (isMeant: (place: (typeof places)[number]) => boolean) =>
	places.flatMap((place, i) => (isMeant(place) ? [i] : []));

const isIn = (gender: string, place: { readonly gender: string }) =>
	gender === 'all' || place.gender === gender;

/** What all tables say, and that they are of the same people. */
function knowledge(people: readonly Person[], control: DisclosureControl, isProtected: boolean) {
	const said: KnownCount[] = [];
	const equal: { readonly some: readonly number[]; readonly others: readonly number[] }[] = [];
	const [first] = measures;
	for (const of of measures) {
		for (const gender of genders) {
			const own = every((place) => place.of === of && place.gender === gender);
			equal.push({ some: own, others: every((p) => p.of === first && p.gender === gender) });
			for (const name of [unanswered, unknown]) {
				const same = measures.find((one) => one.form === of.form && namesOf(one).includes(name));
				if (!same || same === of || !namesOf(of).includes(name)) continue;
				const at = (which: Counted) =>
					every((place) => place.of === which && place.name === name && place.gender === gender);
				equal.push({ some: at(of), others: at(same) });
			}
		}
		const { divisions } = released(people, of, control);
		for (const row of divisions['gender']!.rows) {
			const gender = row.strata['gender']!;
			const cell = every((p) => p.of === of && p.name === row.class && isIn(gender, p));
			const group = every((p) => p.of === of && isIn(gender, p));
			for (const [where, shown] of [
				[cell, row.count],
				[group, row.everybody]
			] as const) {
				if (!isProtected) {
					const count = countOf(people, of, gender, where === cell ? row.class : null);
					if (count >= control.threshold) said.push({ of: where, lower: count, upper: count });
				} else if (shown !== null) said.push({ of: where, ...shownRange(shown, control) });
			}
		}
	}
	return { said, equal };
}

function countOf(
	people: readonly Person[],
	{ variable }: Counted,
	gender: string,
	name: string | null
): number {
	return people.filter(
		(person) =>
			isIn(gender, { gender: person['gender']! }) &&
			(name === null || person[variable.name] === name)
	).length;
}

/** Small groups that all queries together bound more narrowly than wanted. */
function found(
	people: readonly Person[],
	control: DisclosureControl,
	leastRoom: (isRest: boolean) => number = () => control.width,
	isProtected = true
) {
	const { said, equal } = knowledge(people, control, isProtected);
	const bounds = integerBounds(places.length, said, equal);
	return measures.flatMap((of) =>
		['all', ...genders].flatMap((gender) =>
			namesOf(of).flatMap((name) => {
				const count = countOf(people, of, gender, name);
				if (count >= control.threshold) return [];
				const where = every((p) => p.of === of && p.name === name && isIn(gender, p));
				const { lower, upper } = bounds(where);
				expect(lower).toBeLessThanOrEqual(count);
				expect(upper).toBeGreaterThanOrEqual(count);
				const isRest = of.variable.rest.some((one) => one.name === name);
				if (upper - lower >= leastRoom(isRest)) return [];
				return [{ measure: of.variable.name, gender, name, count, lower, upper }];
			})
		)
	);
}

const drafts = [60, 110, 180, 260, 400, 900].flatMap((people) =>
	[
		{ silent: 0, unclear: 0 },
		{ silent: 0, unclear: 0.03 },
		{ silent: 0.02, unclear: 0.02 },
		{ silent: 0.4, unclear: 0.05 }
	].map((shares, i) => ({ people, seed: 10 * people + i, ...shares }))
);
const says = '$people people, silent $silent, unclear $unclear';

describe('queries about nearly the same people, side by side', () => {
	it.each(drafts)(
		`leave every small group as much room as the width, as a unit starts (${says})`,
		(draft) => expect(found(invented(draft), usualControl)).toEqual([]),
		120_000
	);
});

describe.each([
	['exact counts and noise', { ...usualControl, rounding: 1 }],
	['rounding without noise', { ...usualControl, noise: 0 }],
	['exact counts without noise', { ...usualControl, rounding: 1, noise: 0 }]
] as const)('with %s', (_says, control) => {
	// Who did not answer a form is protected in each of its measures by worlds of its own.
	const leastRoom = (isRest: boolean) => (isRest ? control.width - 2 : control.width);

	it.each(drafts.filter((_, i) => i % 3 === 0))(
		`small classes have as much room, and those left out of a measure nearly as much (${says})`,
		(draft) => expect(found(invented(draft), control, leastRoom)).toEqual([]),
		120_000
	);
});

it('the same attacker finds small groups where those below the threshold are left out, no more', () => {
	const exact = { ...usualControl, rounding: 1, noise: 0 };
	const some = drafts.filter((_, i) => i % 5 === 1);
	const finds = some.flatMap((draft) => found(invented(draft), exact, () => 1, false));
	expect(finds.length).toBeGreaterThan(0);
}, 120_000);
