import type { ScoreRule } from '../compile/compiled.ts';
import { leaves, parts, type Condition } from '../conditions/condition.ts';
import { linkCondition, type LinkedCondition } from '../conditions/link-condition.ts';
import { isFalse, isTrue, isUnknown, truthOf, type Truth } from '../conditions/truth.ts';
import type { ScoreLinking } from './link-score.ts';

/** A criterion: true, false or unknown over every way in which the response can be completed. */
export function linkTruth(when: Condition, linking: ScoreLinking): () => void {
	const linked = linkCondition(when, linking.world, linking.places, 'eventual');
	linking.reads.add(linked);
	const { truth } = linking.world.scores;
	return () => {
		truth[linking.place] = linked.check();
	};
}

/** With more open criteria than this the possible classes are estimated from above. */
const mostOpenLeaves = 10;

/**
 * The first case that holds names the class. While criteria are open every combination of them is
 * tried, so that the set of possible classes is exact (ITQ: PTSD certain and DSO open leaves
 * PTSD and complex PTSD, never "none").
 */
export function linkClassification(
	rule: Extract<ScoreRule, { kind: 'classify' }>,
	name: string,
	linking: ScoreLinking
): () => void {
	const atoms = new Map<string, { readonly key: string; readonly linked: LinkedCondition }>();
	for (const { when } of rule.cases) {
		for (const leaf of when ? leaves(when) : []) {
			const key = JSON.stringify(leaf);
			if (atoms.has(key)) continue;
			const linked = linkCondition(leaf, linking.world, linking.places, 'eventual');
			linking.reads.add(linked);
			atoms.set(key, { key, linked });
		}
	}
	const keys = [...atoms.keys()];
	const checks = [...atoms.values()].map((atom) => atom.linked.check);
	const cases = rule.cases.map(({ when, then }) => ({
		holds: when ? overAtoms(when, keys) : () => isTrue,
		bit: linking.places.bandBit(name, then)
	}));
	const truths: Truth[] = keys.map(() => isUnknown);
	const { possible } = linking.world.scores;

	const collect = (): number => {
		let bits = 0;
		for (const { holds, bit } of cases) {
			const truth = holds(truths);
			if (truth === isFalse) continue;
			bits |= bit;
			if (truth === isTrue) break;
		}
		return bits;
	};
	return () => {
		const open: number[] = [];
		checks.forEach((check, i) => {
			truths[i] = check();
			if (truths[i] === isUnknown) open.push(i);
		});
		if (open.length > mostOpenLeaves) {
			possible[linking.place] = collect();
			return;
		}
		let bits = 0;
		for (let combination = 0; combination < 1 << open.length; combination++) {
			open.forEach((atom, i) => {
				truths[atom] = truthOf((combination & (1 << i)) !== 0);
			});
			bits |= collect();
		}
		possible[linking.place] = bits;
	};
}

function overAtoms(
	condition: Condition,
	keys: readonly string[]
): (truths: readonly Truth[]) => Truth {
	const inner = parts(condition).map((part) => overAtoms(part, keys));
	switch (condition.op) {
		case 'all':
			return (truths) => Math.min(...inner.map((one) => one(truths))) as Truth;
		case 'any':
			return (truths) => Math.max(...inner.map((one) => one(truths))) as Truth;
		case 'not':
			return (truths) => (2 - (inner[0]?.(truths) ?? isUnknown)) as Truth;
		case 'count':
			return (truths) => {
				const all = inner.map((one) => one(truths));
				const certain = all.filter((one) => one === isTrue).length;
				const may = all.filter((one) => one !== isFalse).length;
				if (certain >= condition.atLeast) return isTrue;
				return may < condition.atLeast ? isFalse : isUnknown;
			};
		default: {
			const atom = keys.indexOf(JSON.stringify(condition));
			return (truths) => truths[atom] ?? isUnknown;
		}
	}
}
