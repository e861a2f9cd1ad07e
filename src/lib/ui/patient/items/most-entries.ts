import type { CompiledItem } from '#engine/compile/compiled.ts';

/** What the engine takes when an item says nothing about it. */
const usual = 30;

export function mostEntries(item: CompiledItem): number {
	return item.maxEntries ?? usual;
}
