import type { StoredState } from '../answers/answer.ts';

/** What a condition asks of one value. */
export type LeafTest =
	| { readonly op: 'in'; readonly values: readonly (string | number | boolean)[] }
	| { readonly op: 'includes'; readonly values: readonly (string | number)[] }
	| { readonly op: 'atLeast'; readonly n: number }
	| { readonly op: 'atMost'; readonly n: number }
	| { readonly op: 'below'; readonly n: number }
	| { readonly op: 'above'; readonly n: number };

/** An item by full name, and the cell when the item is a repeating group. */
export interface ItemRef {
	readonly item: string;
	readonly cell?: string;
}

/** Something with an interval: two of these can be compared. */
export type Operand = ItemRef | { readonly score: string } | { readonly number: number };

/** A compiled condition (semantics 5): names are full and resolved, nothing is parsed any more. */
export type Condition =
	| { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
	| { readonly op: 'not'; readonly of: Condition }
	| {
			readonly op: 'count';
			readonly of: readonly Condition[];
			readonly atLeast: number;
	  }
	/** Holds in one and the same row of a repeating group. */
	| { readonly op: 'row'; readonly ref: ItemRef; readonly where: Condition }
	| { readonly op: 'item'; readonly ref: ItemRef; readonly test: LeafTest }
	| { readonly op: 'answered'; readonly ref: ItemRef; readonly is: boolean }
	| { readonly op: 'state'; readonly ref: ItemRef; readonly states: readonly StoredState[] }
	| { readonly op: 'score'; readonly score: string; readonly test: LeafTest }
	| { readonly op: 'band'; readonly score: string; readonly bands: readonly string[] }
	| { readonly op: 'input'; readonly input: string; readonly test: LeafTest }
	| {
			readonly op: 'compare';
			readonly left: Operand;
			readonly right: Operand;
			readonly test: Extract<LeafTest, { op: 'atLeast' | 'atMost' }>;
	  };

/** What is explained as one fact; a row is one, although it asks for several cells. */
export type LeafCondition = Exclude<Condition, { op: 'all' | 'any' | 'not' | 'count' }>;

/** A leaf that asks one thing. */
export type PlainLeaf = Exclude<LeafCondition, { op: 'row' }>;

/** The direct parts of a condition; empty for a leaf. */
export function parts(condition: Condition): readonly Condition[] {
	switch (condition.op) {
		case 'all':
		case 'any':
		case 'count':
			return condition.of;
		case 'not':
			return [condition.of];
		case 'row':
			return [condition.where];
		default:
			return [];
	}
}

/** Every leaf of a condition, in reading order; a row gives the leaves that it asks for. */
export function leaves(condition: Condition): readonly PlainLeaf[] {
	const inner = parts(condition);
	return inner.length > 0 || isBranch(condition) ? inner.flatMap(leaves) : [condition as PlainLeaf];
}

function isBranch(condition: Condition): boolean {
	return ['all', 'any', 'count', 'not', 'row'].includes(condition.op);
}
