import { describe, expect, it } from 'vitest';
import { ageBandNames } from '../facts/categories.ts';
import type { Variable } from '../measures/variable.ts';
import { seededChance } from '../simulation/seeded-chance.ts';
import type { CountedGroup } from '../tables/counted.ts';
import { usualControl, type DisclosureControl } from './control.ts';
import { release } from './release.ts';

const text = { en: 'Score' };
const rest = ['not-known', 'form-not-answered'];

function score(classes: readonly string[]): Variable {
	return {
		...{ name: 'score', text, hasNumber: false },
		classes: classes.map((name) => ({ name, text, lowest: 0, highest: 0 })),
		rest: rest.map((name) => ({ name, text }))
	};
}

/** People who do not exist; nobody of unknown gender or age, nobody in the waiting room. */
function invented(people: number, classes: readonly string[], seed: number): CountedGroup[] {
	const chance = seededChance(seed * 7 + people);
	return Array.from({ length: people }, () => {
		const [severity, place] = [chance(), chance()];
		const band = classes[Math.floor(severity ** 1.4 * classes.length)]!;
		return {
			band: chance() < 0.02 ? rest[1]! : chance() < 0.03 ? rest[0]! : band,
			gender: place < 0.37 ? 'woman' : place < 0.97 ? 'man' : 'other',
			'age-band': ageBandNames[Math.floor(chance() * 5)]!,
			mode: chance() < 0.8 ? 'own-device' : 'assisted',
			value: null,
			count: 1,
			keys: Math.floor(chance() * 2 ** 24)
		};
	});
}

/** Of the counts of at least the threshold in tables by one stratum: the share that is shown. */
function shareShown(people: number, classes: readonly string[], control: DisclosureControl) {
	let [all, shown] = [0, 0];
	for (let seed = 0; seed < 12; seed++) {
		const groups = invented(people, classes, seed);
		const counted = { kind: 'one-variable', groups, coefficients: [] } as const;
		const { divisions } = release(counted, [score(classes)], { ...control, core: 'gender' });
		for (const by of ['gender', 'age-band', 'mode'] as const) {
			for (const row of divisions[by]!.rows.filter(({ isRest }) => !isRest)) {
				const category = row.strata[by];
				const real = groups.filter(
					(one) => one.band === row.class && (category === 'all' || one[by] === category)
				).length;
				if (real < control.threshold) continue;
				all++;
				if (row.count !== null) shown++;
			}
		}
	}
	return shown / all;
}

const four = ['low', 'hazardous', 'harmful', 'high'];
const two = ['no', 'yes'];

describe('what a unit is shown as it starts', () => {
	it.each([
		[60, four, 0.75],
		[60, two, 0.7],
		[150, four, 0.9],
		[150, two, 0.85],
		[400, four, 0.9],
		[400, two, 0.9],
		[1500, four, 0.95],
		[1500, two, 0.95]
	] as const)('of %i people in %j is nearly all that is not small', (people, classes, least) => {
		expect(shareShown(people, classes, usualControl)).toBeGreaterThan(least);
	});

	it('is more than it would be without noise', () => {
		const bare = { ...usualControl, noise: 0 };
		expect(shareShown(150, four, bare)).toBeLessThan(shareShown(150, four, usualControl));
	});
});
