import type { RequestEvent } from '@sveltejs/kit';
import { aggregateScores, type AggregateOutcome } from '#server/research/aggregate-scores.ts';
import { asked } from '../../asked.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { queryFromAddress } from './query-from-address.ts';

/** Answers the query of an address; null when it asks none. */
export async function ask(
	event: RequestEvent,
	kind: 'preview' | 'download'
): Promise<AggregateOutcome | null> {
	const actor = staffOf(event);
	const query = queryFromAddress(event.url.searchParams);
	return query && asked(aggregateScores(event.locals.app, actor, { query, kind }));
}
