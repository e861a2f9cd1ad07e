import type { CompiledForm } from '../compile/compiled.ts';
import { leaves, type Condition, type LeafCondition } from '../conditions/condition.ts';
import { allItems } from './program.ts';

/** Ids of other forms whose answers or scores decide what this form shows. */
export function formsReadBy(form: CompiledForm): readonly string[] {
	const conditions: readonly Condition[] = allItems(form).flatMap((item) => item.when ?? []);
	const names = conditions.flatMap(leaves).flatMap(namesIn);
	const others = names.map((name) => name.slice(0, name.indexOf('.')));
	return [...new Set(others)].filter((id) => id !== form.id);
}

/** Full names of the items and scores that a leaf reads. */
export function namesIn(leaf: LeafCondition): readonly string[] {
	if (leaf.op === 'compare') {
		return [leaf.left, leaf.right].flatMap((operand) =>
			'item' in operand ? [operand.item] : 'score' in operand ? [operand.score] : []
		);
	}
	return [...('ref' in leaf ? [leaf.ref.item] : []), ...('score' in leaf ? [leaf.score] : [])];
}
