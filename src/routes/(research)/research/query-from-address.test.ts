import { describe, expect, it } from 'vitest';
import type { Query } from '#research/query/query.ts';
import { addressOfQuery, queryFromAddress } from './query-from-address.ts';

describe('a query in an address', () => {
	it.each<Query>([
		{ score: 'audit.zone', moment: 'intake', periods: ['2026-H1'], by: [] },
		{
			score: 'audit.zone',
			moment: 'intake',
			periods: ['2025-H2', '2026-H1'],
			by: ['gender', 'mode']
		}
	])('goes there and back', (query) => {
		expect(queryFromAddress(new URLSearchParams(addressOfQuery(query)))).toEqual(query);
	});

	it('is none before something is chosen', () => {
		expect(queryFromAddress(new URLSearchParams())).toBeNull();
	});
});
