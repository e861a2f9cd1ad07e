import { describe, expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { addressOfQuery, queryFromAddress } from './query-from-address.ts';

const asked: readonly Query[] = [
	{ measure: 'bands', score: 'audit.zone', moment: 'intake', periods: ['2026-H1'], by: [] },
	{
		measure: 'change',
		score: 'core-10.level',
		moment: 'intake',
		later: 'review',
		periods: ['2025-H2', '2026-H1'],
		by: ['gender', 'mode'],
		threshold: 10
	},
	{ measure: 'items', form: 'audit', moment: 'intake', periods: ['2026-H1'], by: [] }
];

describe('a query in an address', () => {
	it.each(asked)('goes there and back: $measure', (query) => {
		expect(queryFromAddress(new URLSearchParams(addressOfQuery(query)))).toEqual(query);
	});

	it('is none before something is chosen', () => {
		expect(queryFromAddress(new URLSearchParams())).toBeNull();
	});

	it('takes no notice of fields that the measure does not need', () => {
		const address = 'measure=suggestions&score=audit.zone&form=audit&later=review&moment=intake';
		expect(queryFromAddress(new URLSearchParams(address))).toEqual({
			measure: 'suggestions',
			moment: 'intake',
			periods: [],
			by: []
		});
	});
});
