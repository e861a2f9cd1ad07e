import { factOfInput } from '../scoring/cut-offs.ts';
import type { Answer, Answers, Context } from '../answers/answer.ts';
import type { LinkedCritical } from '../scoring/link-critical.ts';
import type { LinkedSuggestion } from '../suggestions/link-suggestion.ts';
import { buildCells, type Givens, type GivenScore } from './build-cells.ts';
import { cellGraph } from './cell-graph.ts';
import { clearAnswer, emptyWorld, initialStates, writeAnswer } from './empty-world.ts';
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
	const { cells, suggestions, critical, scoreCell, inputCell } = buildCells(
		program,
		world,
		places,
		givens
	);
	const graph = cellGraph(cells);
	/** Inputs by what they read of the context: a fact, an event, the phase. */
	const inputsReading = new Map<string, number[]>();
	for (const [input, name] of places.inputs().entries()) {
		const { fact } = factOfInput(name);
		inputsReading.set(fact, [...(inputsReading.get(fact) ?? []), input]);
	}

	/** Slots that do not stand as they began; each once. */
	const touched: number[] = [];
	const isTouched = new Uint8Array(items.length);
	const write = (slot: number, answer: Answer): void => {
		if (isTouched[slot] === 0) touched.push(slot);
		isTouched[slot] = 1;
		writeAnswer(world, slot, answer);
	};
	const clear = (): void => {
		for (const slot of touched) {
			isTouched[slot] = 0;
			clearAnswer(world, slot, states[slot] as number);
		}
		touched.length = 0;
	};
	let known = nothingKnown;

	graph.updateAll();
	return {
		program,
		world,
		places,
		suggestions,
		critical,
		set(item, answer) {
			const slot = places.slot(item);
			write(slot, answer);
			graph.updateFrom([slot]);
		},
		load(answers, context = nothingKnown, stated = {}) {
			// Unknown names throw before anything is replaced.
			const names = Object.keys(answers);
			const slots = names.map(places.slot);
			const scores = Object.entries(stated).map(
				([name, score]) => [places.score(name), score] as const
			);
			const changed = touched.slice();
			clear();
			for (let i = 0; i < names.length; i++) {
				const slot = slots[i] as number;
				changed.push(slot);
				write(slot, answers[names[i] as string] as Answer);
			}
			// The same context is not read again: contexts are never changed, only replaced.
			const concerned = context === known ? [] : replace(givens.inputs, inputsOf(context));
			known = context;
			for (const name of concerned) {
				for (const input of inputsReading.get(name) ?? []) changed.push(inputCell(input));
			}
			if (scores.length > 0 || givens.scores.size > 0) {
				for (const place of replace(givens.scores, scores)) changed.push(scoreCell(place));
			}
			// With much to do, going through everything in order is quicker than finding what to do.
			if (changed.length * 8 > cells.length) graph.updateAll();
			else graph.updateFrom(changed);
		}
	};
}

const nothingKnown: Context = {};

function inputsOf({ facts = {}, events = {}, phase }: Context) {
	return [
		...Object.entries(facts).map(([name, value]) => [`fact.${name}`, value] as const),
		...Object.entries(events).map(([name, value]) => [`event.${name}`, value] as const),
		...(phase === undefined ? [] : [['phase', phase] as const])
	];
}

/** Replaces what a map holds; keys that were or are in it. */
function replace<Key, Value>(
	map: Map<Key, Value>,
	entries: readonly (readonly [Key, Value])[]
): ReadonlySet<Key> {
	const concerned = new Set(map.keys());
	map.clear();
	for (const [key, value] of entries) {
		map.set(key, value);
		concerned.add(key);
	}
	return concerned;
}
