import type { CompiledForm, CompiledScore, ScoreRule, Term } from '#engine/compile/compiled.ts';
import {
	leaves,
	type Condition,
	type LeafCondition,
	type Operand
} from '#engine/conditions/condition.ts';
import { isFalse, isTrue, type Truth } from '#engine/conditions/truth.ts';

/** Truth of a condition as the server sees it, with everything it knows. */
export type OutsideTruth = (condition: Condition) => Truth;

/** Conditions that are what their names say, made of what the condition language has. */
const always: Condition = { op: 'all', of: [] };
const never: Condition = { op: 'any', of: [] };
// No input of this name is ever given, so that it stays unknown.
const unknown: Condition = { op: 'input', input: 'outside', test: { op: 'in', values: [] } };

/**
 * Tells which scores of a form its sent items can compute, and settles conditions that read
 * anything else: other forms, facts, events, questions for clinicians.
 */
export function withoutOutside(
	form: CompiledForm,
	sent: ReadonlySet<string>,
	outside: OutsideTruth
): {
	/** Names of scores that conditions on the page read, directly or through other scores. */
	readonly scores: ReadonlySet<string>;
	settle(condition: Condition): Condition;
} {
	const byName = new Map(form.scores.map((score) => [score.name, score]));
	const known = new Map<string, boolean>();

	function isInsideScore(name: string): boolean {
		const before = known.get(name);
		if (before !== undefined) return before;
		// A cycle cannot be: the content checker refuses it.
		const score = byName.get(name);
		const isInside = score !== undefined && readsOf(score).every(isInsideName);
		known.set(name, isInside);
		return isInside;
	}

	function isInsideName({ kind, name }: Read): boolean {
		if (kind === 'item') return sent.has(name);
		return kind === 'score' && isInsideScore(name);
	}

	function settle(condition: Condition): Condition {
		switch (condition.op) {
			case 'all':
			case 'any':
			case 'count':
				return { ...condition, of: condition.of.map(settle) };
			case 'not':
				return { ...condition, of: settle(condition.of) };
			default:
				return readsOfLeaf(condition).every(isInsideName) ? condition : settled(condition);
		}
	}

	function settled(condition: LeafCondition): Condition {
		const truth = outside(condition);
		if (truth === isTrue) return always;
		return truth === isFalse ? never : unknown;
	}

	const scores = new Set<string>();
	const need = (name: string): void => {
		if (scores.has(name) || !isInsideScore(name)) return;
		scores.add(name);
		const score = byName.get(name);
		for (const read of score ? readsOf(score) : []) if (read.kind === 'score') need(read.name);
	};
	for (const item of form.sections.flatMap((section) => section.items)) {
		if (!sent.has(item.name)) continue;
		const conditions = [item, ...(item.items ?? [])].flatMap((one) => one.when ?? []);
		for (const leaf of conditions.flatMap(leaves)) {
			for (const read of readsOfLeaf(leaf)) if (read.kind === 'score') need(read.name);
		}
		if (item.score !== undefined) need(item.score);
	}
	return { scores, settle };
}

type Read = { readonly kind: 'item' | 'score' | 'outside'; readonly name: string };

function readsOfLeaf(leaf: LeafCondition): readonly Read[] {
	switch (leaf.op) {
		case 'item':
		case 'answered':
		case 'state':
		case 'row':
			return [{ kind: 'item', name: leaf.ref.item }];
		case 'score':
		case 'band':
			return [{ kind: 'score', name: leaf.score }];
		case 'compare':
			return [leaf.left, leaf.right].flatMap(readsOfOperand);
		case 'input':
			return [{ kind: 'outside', name: leaf.input }];
	}
}

function readsOfOperand(operand: Operand): readonly Read[] {
	if ('item' in operand) return [{ kind: 'item', name: operand.item }];
	return 'score' in operand ? [{ kind: 'score', name: operand.score }] : [];
}

function readsOf({ rule }: CompiledScore): readonly Read[] {
	const cutOffs = cutOffFacts(rule).map((name): Read => ({ kind: 'outside', name }));
	return [...cutOffs, ...readsOfRule(rule)];
}

function readsOfRule(rule: ScoreRule): readonly Read[] {
	switch (rule.kind) {
		case 'sum':
		case 'mean':
		case 'min':
		case 'max':
			return rule.terms.flatMap(readsOfTerm);
		case 'answered':
			return rule.items.map((name) => ({ kind: 'item', name }));
		case 'calculate': {
			const visit = (of: typeof rule.expression): readonly Read[] =>
				'op' in of ? of.of.flatMap(visit) : readsOfOperand(of);
			return visit(rule.expression);
		}
		case 'truth':
			return leaves(rule.when).flatMap(readsOfLeaf);
		case 'classify':
			return rule.cases.flatMap(({ when }) => (when ? leaves(when).flatMap(readsOfLeaf) : []));
		case 'table':
		case 'cutOff':
		case 'cutUsed':
		case 'bands':
			return [{ kind: 'score', name: rule.of }];
	}
}

function readsOfTerm(term: Term): readonly Read[] {
	if ('item' in term) return [{ kind: 'item', name: term.item }];
	if ('score' in term) return [{ kind: 'score', name: term.score }];
	return leaves(term.condition).flatMap(readsOfLeaf);
}

function cutOffFacts(rule: ScoreRule): readonly string[] {
	if (rule.kind === 'cutOff') return rule.cutOff.fact ? [rule.cutOff.fact] : [];
	if (rule.kind === 'bands') return rule.bands.flatMap((band) => band.from.fact ?? []);
	return [];
}
