import type { AnswerValue, StoredState } from '../answers/answer.ts';
import type { CompiledItem } from '../compile/compiled.ts';
import type { ItemType } from '../item-types/item-type.ts';
import type { Truth } from '../conditions/truth.ts';

/** Stored states as numbers, so that a whole response lives in one byte array. */
export const stateCodes = {
	'not-asked': 0,
	open: 1,
	skipped: 2,
	declined: 3,
	unclear: 4,
	answered: 5
} as const;

export type StateCode = (typeof stateCodes)[keyof typeof stateCodes];

export const stateNames: readonly ('not-asked' | StoredState)[] = [
	'not-asked',
	'open',
	'skipped',
	'declined',
	'unclear',
	'answered'
];

/**
 * Everything that is known at one moment, by number instead of by name: slots for items,
 * inputs for facts, events and the phase, places for scores. Only `evaluation/` writes to it.
 */
export interface World {
	readonly items: readonly CompiledItem[];
	/** What each item's type can do, by slot. */
	readonly itemTypes: readonly ItemType[];
	readonly states: Uint8Array;
	readonly values: (AnswerValue | undefined)[];
	/** Whether the item shows now (semantics 3.1); anything but true hides it. */
	readonly shown: Uint8Array;
	/** 1 when answers alone rule the item out: conditions on it are then false (5.2). */
	readonly ruledOut: Uint8Array;
	/** Whether it can still count when the response is completed (4.2). */
	readonly mayCount: Uint8Array;
	/** What the answer can count in a score: equal ends when it is known. */
	readonly scoreLower: Float64Array;
	readonly scoreUpper: Float64Array;
	/** What an item without a value can still count; NaN when it can't be scored. */
	readonly openLower: Float64Array;
	readonly openUpper: Float64Array;
	readonly inputs: (string | number | boolean | undefined)[];
	readonly scores: ScoreStates;
}

/** Interval of numeric scores, truth of criteria, possible bands as bits. */
export interface ScoreStates {
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	readonly truth: Uint8Array;
	readonly possible: Int32Array;
}

/** Where names live in a world. */
export interface Places {
	slot(item: string): number;
	score(name: string): number;
	input(name: string): number;
	bandBit(score: string, band: string): number;
}

export type Check = (row?: Readonly<Record<string, AnswerValue>>) => Truth;
