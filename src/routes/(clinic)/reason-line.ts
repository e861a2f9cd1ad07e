import type { Reason } from '#engine/explain/reason.ts';
import type { ReasonLine } from '#ui/clinic/suggestions/suggestion.ts';

/** A fact behind a suggestion, as the page shows it. */
export function reasonLine({ items, score, about, says }: Reason): ReasonLine {
	return { items, score: score ?? null, about, says };
}
