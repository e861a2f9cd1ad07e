import type { Arithmetic, CompiledForm, CompiledScore, Term } from '../compile/compiled.ts';
import { leaves, type Condition } from '../conditions/condition.ts';
import { allItems } from '../evaluation/program.ts';

/**
 * Items a score needs, by full name and in the order of the form: those it counts, and those that
 * decide whether these are asked at all (PC-PTSD-5 needs its first question).
 */
export function requiredItems(score: CompiledScore, form: CompiledForm): readonly string[] {
	const known = workedOut.get(score);
	if (known) return known;
	const items = workOut(score, form);
	workedOut.set(score, items);
	return items;
}

/** Compiled scores never change, so this is worked out once for each. */
const workedOut = new WeakMap<CompiledScore, readonly string[]>();

function workOut(score: CompiledScore, form: CompiledForm): readonly string[] {
	const needed = new Set<string>();
	const scores = new Map(form.scores.map((one) => [one.name, one]));
	const items = new Map(allItems(form).map((item) => [item.name, item]));
	const seen = new Set<string>();

	const needScore = (name: string): void => {
		const other = scores.get(name);
		if (!other || seen.has(name)) return;
		seen.add(name);
		needRule(other);
	};
	const needItem = (name: string): void => {
		if (needed.has(name) || !items.has(name)) return;
		needed.add(name);
		const when = items.get(name)?.when;
		if (when) needCondition(when);
	};
	const needCondition = (condition: Condition): void => {
		for (const leaf of leaves(condition)) {
			if ('ref' in leaf) needItem(leaf.ref.item);
			if ('score' in leaf) needScore(leaf.score);
			if (leaf.op === 'compare') [leaf.left, leaf.right].forEach(needOperand);
		}
	};
	const needOperand = (operand: Arithmetic): void => {
		if ('of' in operand) operand.of.forEach(needOperand);
		else if ('item' in operand) needItem(operand.item);
		else if ('score' in operand) needScore(operand.score);
	};
	const needTerm = (term: Term): void => {
		if ('item' in term) needItem(term.item);
		else if ('score' in term) needScore(term.score);
		else needCondition(term.condition);
	};
	const needRule = ({ rule }: CompiledScore): void => {
		if ('terms' in rule) rule.terms.forEach(needTerm);
		if (rule.kind === 'answered') rule.items.forEach(needItem);
		if (rule.kind === 'calculate') needOperand(rule.expression);
		if (rule.kind === 'truth') needCondition(rule.when);
		if (rule.kind === 'classify') {
			for (const { when } of rule.cases) if (when) needCondition(when);
		}
		if ('of' in rule && typeof rule.of === 'string') needScore(rule.of);
	};

	needRule(score);
	return allItems(form).flatMap((item) => (needed.has(item.name) ? [item.name] : []));
}
