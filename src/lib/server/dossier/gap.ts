import type { Answer } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';

/** How far two views of the same question are apart. */
export type Gap =
	| { readonly kind: 'same' }
	| { readonly kind: 'different' }
	/** Steps on the question's own scale, and how many steps it has. */
	| { readonly kind: 'apart'; readonly by: number; readonly of: number };

/**
 * The gap between two answers to one question; null unless both have said something. A "don't know"
 * carries no value, so that it is different rather than so many steps away.
 */
export function gapBetween(one: Answer, other: Answer, item: CompiledItem): Gap | null {
	if (one.state !== 'answered' || other.state !== 'answered') return null;
	const { score, scoreRange, isFreeText } = itemTypeOf(item);
	if (isFreeText) return null;
	if (JSON.stringify(one.value) === JSON.stringify(other.value)) return { kind: 'same' };
	const range = scoreRange(item);
	const [left, right] = [score(one.value, item), score(other.value, item)];
	if (!range || left === null || right === null) return { kind: 'different' };
	return { kind: 'apart', by: Math.abs(left - right), of: range.upper - range.lower };
}
