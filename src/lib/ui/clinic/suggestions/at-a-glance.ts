import type { SuggestionPart } from './suggestion.ts';

type Placed = Pick<SuggestionPart, 'topic' | 'urgency'>;

export interface TopicGroup<Part extends Placed> {
	readonly topic: string;
	readonly parts: readonly Part[];
}

export interface Glance<Part extends Placed> {
	readonly seen: readonly Part[];
	/** For this conversation too, but more than fits into it. */
	readonly next: readonly Part[];
	/** What belongs to the plan, by topic. */
	readonly plan: readonly TopicGroup<Part>[];
	readonly planned: number;
}

/** More than one conversation holds, and about a screen of lines. */
const mostInOneConversation = 12;
/** Of what belongs to the plan, nothing is seen beyond so many. */
const few = 7;

/**
 * What stands open on the page, and what is folded. What is for now is never folded, however much it
 * is; the rest keeps its order.
 */
export function atAGlance<Part extends Placed>(parts: readonly Part[]): Glance<Part> {
	const isSeen = ({ urgency }: Part, place: number) =>
		urgency === 'now' || place < (urgency === 'plan' ? few : mostInOneConversation);
	const rest = parts.filter((part, place) => !isSeen(part, place));
	const plan = rest.filter(({ urgency }) => urgency === 'plan');
	return {
		seen: parts.filter(isSeen),
		next: rest.filter(({ urgency }) => urgency === 'this-visit'),
		plan: [...Map.groupBy(plan, ({ topic }) => topic)].map(([topic, group]) => ({
			topic,
			parts: group
		})),
		planned: plan.length
	};
}
