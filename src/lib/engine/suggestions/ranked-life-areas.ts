import type { Evaluation } from '../evaluation/evaluation.ts';
import { isTrue } from '../conditions/truth.ts';
import { stateCodes } from '../evaluation/world.ts';

/** The form in which the person says what to begin with. */
export const rankingForm = 'what-first';

/** Its question, in which they order the life areas. */
const rankingItem = `${rankingForm}.ranking`;

/** Life areas in the person's own order; empty when the person has not ranked them. */
export function rankedLifeAreas({ world, places }: Evaluation): readonly string[] {
	if (!places.hasItem(rankingItem)) return [];
	const slot = places.slot(rankingItem);
	const isSaid = world.shown[slot] === isTrue && world.states[slot] === stateCodes.answered;
	return isSaid ? (world.values[slot] as readonly string[]) : [];
}
