import type { AnswerValue } from '../answers/answer.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { parts, type Condition, type LeafCondition } from './condition.ts';
import type { Check, World } from '../evaluation/world.ts';
import { linkCondition } from './link-condition.ts';
import { isFalse, isTrue, isUnknown, not, type Truth } from './truth.ts';

/** Why a condition is what it is (semantics 5.3). */
export interface Witness {
	readonly truth: Truth;
	/** The fewest leaves that made it true or false; empty while unknown. */
	readonly because: readonly LeafCondition[];
	/** Other leaves that would have done the same by themselves. */
	readonly also: readonly LeafCondition[];
	/** While unknown: the leaves that are open; answered all, they decide it whatever the answers. */
	readonly open: readonly LeafCondition[];
}

type Cells = Readonly<Record<string, AnswerValue>>;

/** Explains a condition in the present situation; with `cells`, for one row of `rowsItem`. */
export function witness(
	condition: Condition,
	{ world, places }: Pick<Evaluation, 'world' | 'places'>,
	rowsItem?: string,
	cells?: Cells
): Witness {
	const explain = (one: Condition): Witness => {
		const inner = parts(one).map(explain);
		switch (one.op) {
			case 'all':
				return decided(inner, inner.length, 1);
			case 'any':
				return decided(inner, 1, inner.length);
			case 'count':
				return decided(inner, one.atLeast, inner.length - one.atLeast + 1);
			case 'not': {
				const [only] = inner as [Witness];
				return { ...only, truth: not(only.truth) };
			}
			default: {
				const truth = checkOf(one, world, places, rowsItem)(cells);
				return truth === isUnknown
					? { truth, because: [], also: [], open: [one] }
					: { truth, because: [one], also: [], open: [] };
			}
		}
	};
	return explain(condition);
}

/** Leaves are linked once for a world, whatever situation it is in. */
const checks = new WeakMap<World, Map<string, WeakMap<LeafCondition, Check>>>();

function checkOf(
	leaf: LeafCondition,
	world: World,
	places: Evaluation['places'],
	rowsItem?: string
): Check {
	const ofWorld = kept(checks, world, () => new Map<string, WeakMap<LeafCondition, Check>>());
	const ofRows = kept(ofWorld, rowsItem ?? '', () => new WeakMap<LeafCondition, Check>());
	return kept(ofRows, leaf, () => linkCondition(leaf, world, places, 'now', rowsItem).check);
}

/** True needs `needTrue` true parts, false needs `needFalse` false ones; else it is unknown. */
function decided(inner: readonly Witness[], needTrue: number, needFalse: number): Witness {
	for (const [truth, needed] of [
		[isTrue, needTrue],
		[isFalse, needFalse]
	] as const) {
		const found = inner.filter((one) => one.truth === truth);
		if (found.length < needed) continue;
		const [used, spare] = fewest(found, needed);
		return {
			truth,
			because: unique(used.flatMap((one) => one.because)),
			also: unique([...used.flatMap((one) => one.also), ...spare.flatMap((one) => one.because)]),
			open: []
		};
	}
	const open = inner.filter((one) => one.truth === isUnknown).flatMap((one) => one.open);
	return { truth: isUnknown, because: [], also: [], open: unique(open) };
}

function fewest(found: readonly Witness[], needed: number) {
	const ranked = [...found].sort((a, b) => a.because.length - b.because.length);
	const used = new Set(ranked.slice(0, needed));
	return [found.filter((one) => used.has(one)), found.filter((one) => !used.has(one))] as const;
}

const keys = new WeakMap<LeafCondition, string>();

/** The same condition may stand in several places; each is said once. */
function unique(leaves: readonly LeafCondition[]): readonly LeafCondition[] {
	const seen = new Set<string>();
	return leaves.filter((leaf) => {
		const key = kept(keys, leaf, () => JSON.stringify(leaf));
		return seen.has(key) ? false : seen.add(key);
	});
}

interface Keeper<Key, Value> {
	get(key: Key): Value | undefined;
	set(key: Key, value: Value): unknown;
}

/** What a map keeps under a key, made when it is first wanted. */
function kept<Key, Value>(keeper: Keeper<Key, Value>, key: Key, make: () => Value): Value {
	const known = keeper.get(key);
	if (known !== undefined) return known;
	const made = make();
	keeper.set(key, made);
	return made;
}
