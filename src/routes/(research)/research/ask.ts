import type { RequestEvent } from '@sveltejs/kit';
import { aggregateScores, type AggregateOutcome } from '#server/research/aggregate-scores.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import { askedAfterConfirming } from '../../(staff)/confirm-first.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { addressOfQuery, queryFromAddress } from './query-from-address.ts';

/** Answers the query of an address; null when it asks none. */
export async function ask(
	event: RequestEvent,
	kind: 'preview' | 'download'
): Promise<AggregateOutcome | null> {
	const actor = staffOf(event);
	const chosen = event.url.searchParams;
	// The form that takes figures out sends the query as one field.
	const query = queryFromAddress(new URLSearchParams(chosen.get('query') ?? chosen));
	if (!query) return null;
	const projectId = (chosen.get('prosjekt') || null) as ProjectId | null;
	const reason = (chosen.get('hvorfor') ?? '').slice(0, 500);
	const given = kind === 'download' ? { projectId, reason } : {};
	const answer = aggregateScores(event.locals.app, actor, { query, kind, ...given });
	return askedAfterConfirming(answer, `/research?${addressOfQuery(query)}`);
}
