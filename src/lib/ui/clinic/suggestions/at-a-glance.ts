import type { SuggestionPart } from './suggestion.ts';

type Placed = Pick<SuggestionPart, 'topic' | 'urgency'>;

export interface TopicGroup<Part extends Placed> {
	readonly topic: string;
	readonly parts: readonly Part[];
}

const most = 7;

/**
 * What stands open on the page, and what is folded by topic. Only what belongs to the plan is ever
 * folded: everything for now or for this conversation is seen, however much it is.
 */
export function atAGlance<Part extends Placed>(
	parts: readonly Part[]
): { readonly seen: readonly Part[]; readonly folded: readonly TopicGroup<Part>[] } {
	const isSeen = (part: Part, place: number) => place < most || part.urgency !== 'plan';
	const byTopic = Map.groupBy(
		parts.filter((part, place) => !isSeen(part, place)),
		({ topic }) => topic
	);
	return {
		seen: parts.filter(isSeen),
		folded: [...byTopic].map(([topic, group]) => ({ topic, parts: group }))
	};
}
