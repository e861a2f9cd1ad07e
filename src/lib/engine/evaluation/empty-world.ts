import type { Answer } from '../answers/answer.ts';
import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import { isTrue, isUnknown } from '../conditions/truth.ts';
import type { ItemType } from '../item-types/item-type.ts';
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
	const ranges = items.map((item) => itemTypeOf(item).scoreRange(item));
	const openLower = Float64Array.from(ranges, (range) => range?.lower ?? NaN);
	const openUpper = Float64Array.from(ranges, (range) => range?.upper ?? NaN);
	return {
		items,
		itemTypes: items.map(itemTypeOf),
		states: states.slice(),
		values: items.map(() => undefined),
		shown: new Uint8Array(items.length).fill(isTrue),
		ruledOut: new Uint8Array(items.length),
		mayCount: new Uint8Array(items.length).fill(isTrue),
		scoreLower: openLower.slice(),
		scoreUpper: openUpper.slice(),
		openLower,
		openUpper,
		inputs: [],
		scores: {
			lower: new Float64Array(scoreCount),
			upper: new Float64Array(scoreCount),
			truth: new Uint8Array(scoreCount).fill(isUnknown),
			possible: new Int32Array(scoreCount)
		}
	};
}

/** Puts an answer into its slot. */
export function writeAnswer(world: World, slot: number, answer: Answer): void {
	world.states[slot] = stateCodes[answer.state];
	world.values[slot] = answer.value;
	writeScoreEnds(world, slot);
}

/** Puts a slot back to where it began. */
export function clearAnswer(world: World, slot: number, state: number): void {
	world.states[slot] = state;
	world.values[slot] = undefined;
	world.scoreLower[slot] = world.openLower[slot] as number;
	world.scoreUpper[slot] = world.openUpper[slot] as number;
}

/** What the answer can count: its score when it has one, else everything the item could be (4.2). */
function writeScoreEnds(world: World, slot: number): void {
	const value = world.values[slot];
	const isAnswered = world.states[slot] === stateCodes.answered && value !== undefined;
	const itemType = world.itemTypes[slot] as ItemType;
	const score = isAnswered ? itemType.score(value, world.items[slot] as CompiledItem) : null;
	world.scoreLower[slot] = score ?? (world.openLower[slot] as number);
	world.scoreUpper[slot] = score ?? (world.openUpper[slot] as number);
}
