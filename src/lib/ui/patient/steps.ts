import type { CompiledItem } from '#engine/compile/compiled.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';

/**
 * Shown items as steps of one question each. What is only to be read comes with the question after
 * it; at the end, with the one before.
 */
export function stepsOf(items: readonly CompiledItem[]): readonly (readonly CompiledItem[])[] {
	const steps: CompiledItem[][] = [];
	let read: CompiledItem[] = [];
	for (const item of items) {
		read.push(item);
		if (!itemTypeOf(item).isAnswerable) continue;
		steps.push(read);
		read = [];
	}
	if (read.length > 0) {
		const last = steps.at(-1);
		if (last) last.push(...read);
		else steps.push(read);
	}
	return steps;
}
