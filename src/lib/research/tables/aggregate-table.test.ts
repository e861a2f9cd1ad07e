import { expect, it } from 'vitest';
import { usualControl } from '../disclosure/control.ts';
import { noNumbers } from '../disclosure/group-numbers.ts';
import { release } from '../disclosure/release.ts';
import type { Variable } from '../measures/variable.ts';
import type { CheckedQuery, ResearchSettings } from '../query/check-query.ts';
import { aggregateTable } from './aggregate-table.ts';
import type { CountedGroup } from './counted.ts';

const score: Variable = {
	name: 'score',
	text: { en: 'Score' },
	classes: [
		{ name: 'low', text: { en: 'low' }, lowest: 0, highest: 1 },
		{ name: 'high', text: { en: 'high' }, lowest: 2, highest: 3 }
	],
	rest: [],
	hasNumber: true
};
const groups = Array.from({ length: 400 }, (_, i): CountedGroup => ({
	band: i % 4 < 2 ? 'low' : 'high',
	gender: i < 60 ? 'woman' : 'man',
	'age-band': '35-44',
	mode: 'own-device',
	value: i % 4,
	count: 1,
	keys: 0
}));
const settings: ResearchSettings = { ...usualControl, grain: 'year', core: 'gender' };

/** Means by gender when a query asks for a threshold of its own. */
function means(threshold: number) {
	const coefficients = [{ name: 'alpha', value: 0.8, people: 400, keys: 0, largestEffect: 0 }];
	const counted = { kind: 'one-variable', groups, coefficients } as const;
	const released = release(counted, [score], settings);
	const asked = { by: ['gender'], threshold, rounding: 5 } as unknown as CheckedQuery;
	const periods = [{ period: '2025', asOf: '2026-01-01', released }];
	const [table] = aggregateTable(asked, settings, periods).periods;
	return Object.fromEntries(table!.numbers.map(({ strata, ...rest }) => [strata['gender'], rest]));
}

it('a query that hides more counts hides what is worked out of them, too', () => {
	expect([means(5)['all']?.mean, means(5)['man']?.mean]).toEqual([1.5, 1.5]);
	expect([means(350)['all']?.mean, means(350)['man']]).toEqual([1.5, noNumbers]);
	expect(means(500)['all']).toEqual(noNumbers);
});
