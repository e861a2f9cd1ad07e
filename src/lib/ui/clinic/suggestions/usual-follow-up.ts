import type { SuggestionPart } from './suggestion.ts';

/** How soon a promise is usually looked at again; a proposal that the clinician changes freely. */
const daysByUrgency = { now: 1, 'this-visit': 7, plan: 28 } as const;

const dayInMilliseconds = 24 * 3600 * 1000;

/** The day to propose, `2026-12-24`: the more it hurries, the sooner. */
export function usualFollowUp({ urgency }: Pick<SuggestionPart, 'urgency'>, today: string): string {
	const then = Date.parse(today) + daysByUrgency[urgency] * dayInMilliseconds;
	return new Date(then).toISOString().slice(0, 10);
}
