import type { CompiledItem } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { linkCondition } from '../conditions/link-condition.ts';
import { isFalse } from '../conditions/truth.ts';
import type { Places, World } from '../evaluation/world.ts';

export interface LinkedVisibility {
	readonly update: () => boolean;
	readonly slots: ReadonlySet<number>;
	readonly scores: ReadonlySet<number>;
	readonly inputs: ReadonlySet<number>;
}

const nothing: ReadonlySet<number> = new Set<number>();

/** An item with the same condition as an earlier one shows whenever that one does. */
export function followVisibility(slot: number, leader: number, world: World): () => boolean {
	const { shown, ruledOut, mayCount } = world;
	return () => {
		const hasChanged =
			shown[slot] !== shown[leader] ||
			ruledOut[slot] !== ruledOut[leader] ||
			mayCount[slot] !== mayCount[leader];
		shown[slot] = shown[leader] as number;
		ruledOut[slot] = ruledOut[leader] as number;
		mayCount[slot] = mayCount[leader] as number;
		return hasChanged;
	};
}

/**
 * Links an item's condition (semantics 3.1): whether it shows now, whether answers alone rule it
 * out (5.2), and whether it may still count when the response is completed (4.2).
 */
export function linkVisibility(
	item: CompiledItem,
	slot: number,
	world: World,
	places: Places
): LinkedVisibility {
	const { when } = item;
	if (!when) return { update: () => false, slots: nothing, scores: nothing, inputs: nothing };
	const now = linkCondition(when, world, places, 'now');
	const eventual = linkCondition(when, world, places, 'eventual');
	const asksOnlyForValues = leaves(when).every((leaf) => leaf.op === 'item');
	const answersOnly = asksOnlyForValues ? now : linkCondition(when, world, places, 'answersOnly');
	const { shown, ruledOut, mayCount } = world;
	return {
		slots: now.slots,
		scores: now.scores,
		inputs: now.inputs,
		update() {
			const shownNow = now.check();
			const isRuledOut = shownNow === isFalse && answersOnly.check() === isFalse ? 1 : 0;
			const mayCountLater = eventual.check();
			const hasChanged =
				shown[slot] !== shownNow ||
				ruledOut[slot] !== isRuledOut ||
				mayCount[slot] !== mayCountLater;
			shown[slot] = shownNow;
			ruledOut[slot] = isRuledOut;
			mayCount[slot] = mayCountLater;
			return hasChanged;
		}
	};
}
