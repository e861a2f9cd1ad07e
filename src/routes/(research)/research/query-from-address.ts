import { measureNames, measureOf } from '#research/measures/measure.ts';
import type { Query } from '#research/query/query.ts';

/**
 * The query that an address asks; null when nothing has been chosen yet. A form without scripts
 * sends every field: what the measure takes no notice of is left out.
 */
export function queryFromAddress(chosen: URLSearchParams): Query | null {
	const named = chosen.get('measure');
	const asked = measureNames.find((name) => name === named);
	const score = chosen.get('score');
	const form = chosen.get('form');
	// Addresses from before there were other measures name a score alone.
	if (!asked && !score) return null;
	const measure = measureOf(asked ?? 'bands');
	const later = chosen.get('later');
	const [threshold, rounding] = ['threshold', 'rounding'].map((name) => wholeOf(chosen.get(name)));
	return {
		measure: measure.name,
		...(measure.needs === 'score' && score ? { score } : {}),
		...(measure.needs === 'form' && form ? { form } : {}),
		moment: chosen.get('moment') ?? '',
		...(measure.needsLater && later ? { later } : {}),
		periods: chosen.getAll('period'),
		by: (chosen.get('by') ?? '').split('+').filter(Boolean),
		...(threshold ? { threshold } : {}),
		...(rounding ? { rounding } : {})
	};
}

/** The part of an address that asks a query. */
export function addressOfQuery(query: Query): string {
	const chosen = new URLSearchParams({ measure: query.measure });
	for (const name of ['score', 'form', 'moment', 'later', 'threshold', 'rounding'] as const) {
		const value = query[name];
		if (value !== undefined) chosen.set(name, String(value));
	}
	for (const period of query.periods) chosen.append('period', period);
	if (query.by.length > 0) chosen.set('by', query.by.join('+'));
	return chosen.toString();
}

function wholeOf(text: string | null): number | undefined {
	return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
