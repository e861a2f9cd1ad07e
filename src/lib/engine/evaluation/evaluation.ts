import type { Answer, Answers, Context } from '../answers/answer.ts';
import type { CompiledForm, CompiledItem, CompiledScore } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { isFalse, isTrue } from '../conditions/truth.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { linkScore, Reads } from '../scoring/link-score.ts';
import { linkSuggestion, type LinkedSuggestion } from '../suggestions/link-suggestion.ts';
import { linkVisibility } from '../visibility/link-visibility.ts';
import { cellGraph, type Cell } from './cell-graph.ts';
import { namePlaces, type NamedPlaces } from './places.ts';
import { allItems, type Program } from './program.ts';
import { stateCodes, type World } from './world.ts';

/**
 * A program with answers in it. `set` recomputes only what depends on the answer; the readers in
 * `scoring/report.ts`, `suggestions/` and `explain/` tell what came of it.
 */
export interface Evaluation {
	readonly program: Program;
	readonly world: World;
	readonly places: NamedPlaces;
	readonly suggestions: readonly LinkedSuggestion[];
	/** Replaces one answer. Unknown item names throw. */
	set(item: string, answer: Answer): void;
	/**
	 * Replaces everything: items that are not named become `not-asked` or open, see `offered`.
	 * `scores` stand in for answers that are not there (worked examples, results from elsewhere).
	 */
	load(answers: Answers, context?: Context, scores?: Readonly<Record<string, GivenScore>>): void;
}

/** A score stated instead of computed: its value, its truth, or its band. */
export type GivenScore = number | boolean | string;

/**
 * Builds an evaluation. Forms in `offered` start open; items of the other forms are `not-asked`
 * until an answer of theirs is set (semantics 2.1).
 */
export function evaluation(program: Program, offered?: readonly string[]): Evaluation {
	const items = program.forms.flatMap(allItems);
	const scores = program.forms.flatMap((form) => form.scores);
	const places = namePlaces(items, scores);
	const isOffered = initialStates(program.forms, offered);
	const world = emptyWorld(items, scores.length, isOffered);
	const stated = new Map<number, GivenScore>();
	const { cells, suggestions } = cellsOf(program, world, places, stated);
	const graph = cellGraph(cells);

	const write = (slot: number, answer: Answer): void => {
		world.states[slot] = stateCodes[answer.state];
		world.values[slot] = answer.value;
		writeScore(world, slot);
	};

	graph.updateAll();
	return {
		program,
		world,
		places,
		suggestions,
		set(item, answer) {
			const slot = places.slot(item);
			write(slot, answer);
			graph.updateFrom([slot]);
		},
		load(answers, context = {}, scores = {}) {
			world.states.set(isOffered);
			world.values.fill(undefined);
			for (const slot of items.keys()) writeScore(world, slot);
			for (const [name, answer] of Object.entries(answers)) write(places.slot(name), answer);
			writeInputs(world, places, context);
			stated.clear();
			for (const [name, score] of Object.entries(scores)) stated.set(places.score(name), score);
			graph.updateAll();
		}
	};
}

function initialStates(
	forms: readonly CompiledForm[],
	offered: readonly string[] | undefined
): Uint8Array {
	return Uint8Array.from(
		forms.flatMap((form) =>
			allItems(form).map(() =>
				offered === undefined || offered.includes(form.id)
					? stateCodes.open
					: stateCodes['not-asked']
			)
		)
	);
}

function emptyWorld(items: readonly CompiledItem[], scoreCount: number, states: Uint8Array): World {
	const world: World = {
		items,
		states: states.slice(),
		values: items.map(() => undefined),
		shown: new Uint8Array(items.length).fill(isTrue),
		ruledOut: new Uint8Array(items.length),
		mayCount: new Uint8Array(items.length).fill(isTrue),
		scoreLower: new Float64Array(items.length),
		scoreUpper: new Float64Array(items.length),
		inputs: [],
		scores: {
			lower: new Float64Array(scoreCount),
			upper: new Float64Array(scoreCount),
			truth: new Uint8Array(scoreCount).fill(1),
			possible: new Int32Array(scoreCount)
		}
	};
	for (const slot of items.keys()) writeScore(world, slot);
	return world;
}

/** What the answer can count: its score when it has one, else everything the item could be (4.2). */
function writeScore(world: World, slot: number): void {
	const item = world.items[slot] as CompiledItem;
	const itemType = itemTypeOf(item);
	const value = world.values[slot];
	const score =
		world.states[slot] === stateCodes.answered && value !== undefined
			? itemType.score(value, item)
			: null;
	const range = score === null ? itemType.scoreRange(item) : null;
	world.scoreLower[slot] = score ?? range?.lower ?? NaN;
	world.scoreUpper[slot] = score ?? range?.upper ?? NaN;
}

function writeInputs(world: World, places: NamedPlaces, context: Context): void {
	world.inputs.fill(undefined);
	const write = (name: string, value: string | number | boolean | undefined): void => {
		if (places.hasInput(name)) world.inputs[places.input(name)] = value;
	};
	for (const [name, value] of Object.entries(context.facts ?? {})) write(`fact.${name}`, value);
	for (const [name, value] of Object.entries(context.events ?? {})) write(`event.${name}`, value);
	write('phase', context.phase);
}

function cellsOf(
	program: Program,
	world: World,
	places: NamedPlaces,
	stated: ReadonlyMap<number, GivenScore>
) {
	// Cells stand in this order: answers by slot, visibility by slot, scores, suggestions.
	const visibilityCell = (slot: number) => world.items.length + slot;
	const scoreCell = (place: number) => world.items.length * 2 + place;
	const cells: Cell[] = [];
	const cellReads = (reads: {
		slots: Iterable<number>;
		scores: Iterable<number>;
	}): readonly number[] => [
		...[...reads.slots].flatMap((slot) => [slot, visibilityCell(slot)]),
		...[...reads.scores].map(scoreCell)
	];

	// An answer is a source: it always counts as changed when it is set.
	for (const _ of world.items) cells.push({ update: () => true, reads: [] });

	for (const [slot, item] of world.items.entries()) {
		const linked = linkVisibility(item, slot, world, places);
		cells.push({ update: linked.update, reads: [...cellReads(linked)] });
	}

	const declared = new Map(places.scores.map((score) => [score.name, score]));
	for (const form of program.forms) {
		for (const score of form.scores) {
			const place = places.score(score.name);
			const linked = linkScore(score, {
				world,
				places,
				place,
				reads: new Reads(),
				declared,
				hiddenCounts: form.kind === 'instrument' ? 0 : null
			});
			const update = () => {
				const given = stated.get(place);
				if (given === undefined) linked.update();
				else state(given, score, world, places);
			};
			cells.push({ update: tracked(world, place, update), reads: cellReads(linked) });
		}
	}

	const suggestions = program.suggestions.map((suggestion) =>
		linkSuggestion(suggestion, world, places)
	);
	for (const linked of suggestions) {
		cells.push({ update: linked.update, reads: cellReads(linked) });
	}
	return { cells, suggestions };
}

function state(
	given: GivenScore,
	score: CompiledScore,
	{ scores }: World,
	places: NamedPlaces
): void {
	const place = places.score(score.name);
	if (typeof given === 'number') scores.lower[place] = scores.upper[place] = given;
	else if (typeof given === 'boolean') scores.truth[place] = given ? isTrue : isFalse;
	else scores.possible[place] = places.bandBit(score.name, given);
}

/** Tells whether an update changed anything, so that what reads the score can be left alone. */
function tracked(world: World, place: number, update: () => void): () => boolean {
	const { lower, upper, truth, possible } = world.scores;
	return () => {
		const before = [lower[place], upper[place], truth[place], possible[place]] as const;
		update();
		return (
			lower[place] !== before[0] ||
			upper[place] !== before[1] ||
			truth[place] !== before[2] ||
			possible[place] !== before[3]
		);
	};
}

/** Names of facts, events and phases a program reads; for callers that gather them. */
export function inputsOf(program: Program): readonly string[] {
	const conditions = [
		...program.forms.flatMap(allItems).flatMap((item) => item.when ?? []),
		...program.suggestions.flatMap((one) => [
			one.when,
			...one.unless.map((reason) => reason.when),
			...one.strengthens.map((reason) => reason.when)
		])
	];
	const inputs = conditions
		.flatMap(leaves)
		.flatMap((leaf) => (leaf.op === 'input' ? [leaf.input] : []));
	return [...new Set(inputs)].sort();
}
