import type { SuggestionView } from './suggestion-views.ts';

/** Two suggestions that pull in different directions, and what following each would cost. */
export interface Pull {
	readonly sides: readonly [PullSide, PullSide];
}

export interface PullSide {
	readonly suggestion: string;
	readonly title: string;
	/** What speaks against following this side, for the sake of the other. */
	readonly costs: readonly string[];
}

/**
 * Pairs among what is suggested now. A pair that is named from both ends is one; the one that is
 * shown first in the list is the first side.
 */
export function pullsAmong(
	views: readonly Pick<SuggestionView, 'id' | 'status' | 'title' | 'pullsAgainst'>[]
): readonly Pull[] {
	const suggested = views.filter(({ status }) => status === 'suggested');
	const costs = (one: (typeof suggested)[number], other: string) =>
		one.pullsAgainst.filter(({ suggestion }) => suggestion === other).map(({ because }) => because);
	return suggested.flatMap((one, place) =>
		suggested.slice(place + 1).flatMap((other): readonly Pull[] => {
			const sides = [
				{ suggestion: one.id, title: one.title, costs: costs(one, other.id) },
				{ suggestion: other.id, title: other.title, costs: costs(other, one.id) }
			] as const;
			return sides.some((side) => side.costs.length > 0) ? [{ sides }] : [];
		})
	);
}
