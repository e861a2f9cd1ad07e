import type { Answer, Answers, Context } from '../answers/answer.ts';
import type { LinkedCritical } from '../scoring/link-critical.ts';
import type { LinkedSuggestion } from '../suggestions/link-suggestion.ts';
import { buildCells, type Givens, type GivenScore } from './build-cells.ts';
import { cellGraph } from './cell-graph.ts';
import { clearAnswers, emptyWorld, initialStates, writeAnswer } from './empty-world.ts';
import { namePlaces, type NamedPlaces } from './places.ts';
import { allItems, type Program } from './program.ts';
import type { World } from './world.ts';

export type { GivenScore };

/**
 * A program with answers in it. `set` recomputes only what depends on the answer; the readers in
 * `scoring/report.ts`, `suggestions/` and `explain/` tell what came of it.
 */
export interface Evaluation {
	readonly program: Program;
	readonly world: World;
	readonly places: NamedPlaces;
	readonly suggestions: readonly LinkedSuggestion[];
	/** One entry per form, in the program's order. */
	readonly critical: readonly LinkedCritical[];
	/** Replaces one answer. Unknown item names throw. */
	set(item: string, answer: Answer): void;
	/**
	 * Replaces everything: items that are not named become `not-asked` or open, see `offered`.
	 * `scores` stand in for answers that are not there (worked examples, results from elsewhere).
	 */
	load(answers: Answers, context?: Context, scores?: Readonly<Record<string, GivenScore>>): void;
}

/**
 * Builds an evaluation. Forms in `offered` (all when left out) start open; items of the others are
 * `not-asked` until an answer of theirs is set (semantics 2.1).
 */
export function evaluation(program: Program, offered?: readonly string[]): Evaluation {
	const items = program.forms.flatMap(allItems);
	const scores = program.forms.flatMap((form) => form.scores);
	const places = namePlaces(items, scores);
	const states = initialStates(program.forms, offered);
	const world = emptyWorld(items, scores.length, states);
	const givens: Givens = { scores: new Map(), inputs: new Map() };
	const { cells, suggestions, critical } = buildCells(program, world, places, givens);
	const graph = cellGraph(cells);

	graph.updateAll();
	return {
		program,
		world,
		places,
		suggestions,
		critical,
		set(item, answer) {
			const slot = places.slot(item);
			writeAnswer(world, slot, answer);
			graph.updateFrom([slot]);
		},
		load(answers, context = {}, stated = {}) {
			clearAnswers(world, states);
			for (const [name, answer] of Object.entries(answers)) {
				writeAnswer(world, places.slot(name), answer);
			}
			replace(givens.inputs, inputsOf(context));
			replace(
				givens.scores,
				Object.entries(stated).map(([name, score]) => [places.score(name), score] as const)
			);
			graph.updateAll();
		}
	};
}

function inputsOf({ facts = {}, events = {}, phase }: Context) {
	return [
		...Object.entries(facts).map(([name, value]) => [`fact.${name}`, value] as const),
		...Object.entries(events).map(([name, value]) => [`event.${name}`, value] as const),
		...(phase === undefined ? [] : [['phase', phase] as const])
	];
}

function replace<Key, Value>(map: Map<Key, Value>, entries: Iterable<readonly [Key, Value]>): void {
	map.clear();
	for (const [key, value] of entries) map.set(key, value);
}
