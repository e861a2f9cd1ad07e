import type { CompiledItem } from '#engine/compile/compiled.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import type { QuestionState } from './question-state.ts';

/** How far somebody has come among the questions that show now. */
export interface Progress {
	readonly total: number;
	readonly answered: number;
	/** Answered, skipped or declined: nothing is waiting there. */
	readonly passed: number;
}

export function progressOf(
	items: readonly CompiledItem[],
	questionOf: (item: CompiledItem) => QuestionState
): Progress {
	const states = items
		.filter((item) => itemTypeOf(item).isAnswerable)
		.map((item) => questionOf(item).state);
	return {
		total: states.length,
		answered: states.filter((state) => state === 'answered').length,
		passed: states.filter((state) => state !== 'open').length
	};
}
