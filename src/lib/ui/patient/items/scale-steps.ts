import type { CompiledItem } from '#engine/compile/compiled.ts';
import type { Text } from '#engine/text.ts';

export interface ScaleStep {
	readonly value: string;
	/** Words on this step, where it has any. */
	readonly words: Text | undefined;
}

/** Steps of a scale, lowest first. */
export function scaleSteps(item: CompiledItem): readonly ScaleStep[] {
	const { min = 0, max = 10, anchors = {} } = item;
	return Array.from({ length: max - min + 1 }, (_, place) => {
		const value = String(min + place);
		return { value, words: anchors[value] };
	});
}

/** A ladder has words along the way; a ruler only at its ends, or in the middle. */
export function isLadder(item: CompiledItem): boolean {
	if (item.display !== undefined) return item.display === 'ladder';
	return Object.keys(item.anchors ?? {}).length > 3;
}
