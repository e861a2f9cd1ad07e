import type { Query } from '#research/query/query.ts';

/** The query that an address asks; null when nothing has been chosen yet. */
export function queryFromAddress(chosen: URLSearchParams): Query | null {
	const score = chosen.get('score');
	if (!score) return null;
	return {
		score,
		moment: chosen.get('moment') ?? '',
		periods: chosen.getAll('period'),
		by: (chosen.get('by') ?? '').split('+').filter(Boolean)
	};
}

/** The part of an address that asks a query. */
export function addressOfQuery(query: Query): string {
	const chosen = new URLSearchParams({ score: query.score, moment: query.moment });
	for (const period of query.periods) chosen.append('period', period);
	if (query.by.length > 0) chosen.set('by', query.by.join('+'));
	return chosen.toString();
}
