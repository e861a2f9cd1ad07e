import type { Answer, Answers } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { emptyWorld, initialStates, writeAnswer } from '#engine/evaluation/empty-world.ts';
import { namePlaces, type NamedPlaces } from '#engine/evaluation/places.ts';
import { allItems } from '#engine/evaluation/program.ts';
import type { World } from '#engine/evaluation/world.ts';
import { linkVisibility } from '#engine/visibility/link-visibility.ts';

/** A form with answers in it, as far as a page has to know what shows. */
export interface LiveForm {
	readonly world: World;
	readonly places: NamedPlaces;
	load(answers: Answers): void;
	set(item: string, answer: Answer): void;
	/** A score in words; null while nothing can be said. */
	scoreWords(score: string): string | null;
}

export type MakeLive = (form: CompiledForm, language: string) => LiveForm;

/**
 * A form whose conditions read answers only: the engine's visibility without its scores, which
 * would weigh more than everything else on the page.
 */
export const liveWithoutScores: MakeLive = (form) => {
	const items = allItems(form);
	const places = namePlaces(items, []);
	const world = emptyWorld(items, 0, initialStates([form], undefined));
	const linked = items.map((item, slot) => linkVisibility(item, slot, world, places));
	// Conditions read items before them (semantics 3.1): one pass in order settles everything.
	const settle = (): void => linked.forEach(({ update }) => update());
	settle();
	return {
		world,
		places,
		load(answers) {
			for (const [item, answer] of Object.entries(answers)) {
				writeAnswer(world, places.slot(item), answer);
			}
			settle();
		},
		set(item, answer) {
			writeAnswer(world, places.slot(item), answer);
			settle();
		},
		scoreWords: () => null
	};
};

/** What a form needs on its page; the scores of the engine are fetched when it reads any. */
export async function fetchLive(form: CompiledForm): Promise<MakeLive> {
	if (form.scores.length === 0) return liveWithoutScores;
	return (await import('./live-with-scores.ts')).liveWithScores;
}
