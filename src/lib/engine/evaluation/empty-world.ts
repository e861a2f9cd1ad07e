import type { Answer } from '../answers/answer.ts';
import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import { isTrue, isUnknown } from '../conditions/truth.ts';
import { itemTypeOf } from '../item-types/item-types.ts';
import { allItems } from './program.ts';
import { stateCodes, type World } from './world.ts';

/** Items of offered forms start open; the others are `not-asked` until answered (semantics 2.1). */
export function initialStates(
	forms: readonly CompiledForm[],
	offered: readonly string[] | undefined
): Uint8Array {
	return Uint8Array.from(
		forms.flatMap((form) => {
			const isOffered = offered === undefined || offered.includes(form.id);
			return allItems(form).map(() => (isOffered ? stateCodes.open : stateCodes['not-asked']));
		})
	);
}

/** A world in which nothing has been said. */
export function emptyWorld(
	items: readonly CompiledItem[],
	scoreCount: number,
	states: Uint8Array
): World {
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
			truth: new Uint8Array(scoreCount).fill(isUnknown),
			possible: new Int32Array(scoreCount)
		}
	};
	for (const slot of items.keys()) writeScoreEnds(world, slot);
	return world;
}

/** Puts an answer into its slot. */
export function writeAnswer(world: World, slot: number, answer: Answer): void {
	world.states[slot] = stateCodes[answer.state];
	world.values[slot] = answer.value;
	writeScoreEnds(world, slot);
}

/** Puts every slot back to where it began. */
export function clearAnswers(world: World, states: Uint8Array): void {
	world.states.set(states);
	world.values.fill(undefined);
	for (const slot of world.items.keys()) writeScoreEnds(world, slot);
}

/** What the answer can count: its score when it has one, else everything the item could be (4.2). */
function writeScoreEnds(world: World, slot: number): void {
	const item = world.items[slot] as CompiledItem;
	const itemType = itemTypeOf(item);
	const value = world.values[slot];
	const isAnswered = world.states[slot] === stateCodes.answered && value !== undefined;
	const score = isAnswered ? itemType.score(value, item) : null;
	const range = score === null ? itemType.scoreRange(item) : null;
	world.scoreLower[slot] = score ?? range?.lower ?? NaN;
	world.scoreUpper[slot] = score ?? range?.upper ?? NaN;
}
