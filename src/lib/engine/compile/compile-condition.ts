import type { StoredState } from '../answers/answer.ts';
import type { Condition, LeafTest, Operand } from '../conditions/condition.ts';
import type { RawCondition, RawOperand, RawTests } from '../content/condition-schema.ts';
import type { NameResolver } from './resolve-names.ts';

/** Resolves names and settles on one way to write each test. */
export function compileCondition(raw: RawCondition, names: NameResolver): Condition {
	const compile = (one: RawCondition) => compileCondition(one, names);
	if ('all' in raw) return { op: 'all', of: raw.all.map(compile) };
	if ('any' in raw) return { op: 'any', of: raw.any.map(compile) };
	if ('not' in raw) return { op: 'not', of: compile(raw.not) };
	if ('count' in raw) return { op: 'count', of: raw.count.map(compile), atLeast: raw.atLeast };
	if ('item' in raw) return compileItemLeaf(raw, names);
	if ('score' in raw) {
		const score = names.score(raw.score);
		return allTests(raw, (test) => ({ op: 'score', score, test }));
	}
	if ('band' in raw) {
		return { op: 'band', score: names.score(raw.band), bands: raw.in ?? [raw.is as string] };
	}
	if ('fact' in raw) return inputLeaf(`fact.${raw.fact}`, raw);
	if ('event' in raw) return inputLeaf(`event.${raw.event}`, raw);
	if ('phase' in raw)
		return { op: 'input', input: 'phase', test: { op: 'in', values: [raw.phase].flat() } };
	if ('row' in raw) return { op: 'row', ref: names.item(raw.row), where: compile(raw.where) };
	return {
		op: 'compare',
		left: compileOperand(raw.compare[0], names),
		right: compileOperand(raw.compare[1], names),
		test:
			raw.atLeast === undefined
				? { op: 'atMost', n: raw.atMost ?? 0 }
				: { op: 'atLeast', n: raw.atLeast }
	};
}

export function compileOperand(raw: RawOperand, names: NameResolver): Operand {
	if (typeof raw === 'number') return { number: raw };
	return 'item' in raw ? names.item(raw.item) : { score: names.score(raw.score) };
}

function compileItemLeaf(
	raw: Extract<RawCondition, { item: string }>,
	names: NameResolver
): Condition {
	const ref = names.item(raw.item);
	if (raw.answered !== undefined) return { op: 'answered', ref, is: raw.answered };
	if (raw.state !== undefined) {
		return { op: 'state', ref, states: [raw.state].flat() as StoredState[] };
	}
	return allTests(raw, (test) => ({ op: 'item', ref, test }));
}

function inputLeaf(input: string, raw: RawTests): Condition {
	return allTests(raw, (test) => ({ op: 'input', input, test }));
}

/** Several tests on one leaf ("at least 3, below 5") must all hold. */
function allTests(raw: RawTests, leaf: (test: LeafTest) => Condition): Condition {
	const all = testsOf(raw).map(leaf);
	return all.length === 1 ? (all[0] as Condition) : { op: 'all', of: all };
}

function testsOf(raw: RawTests): readonly LeafTest[] {
	const tests: LeafTest[] = [];
	if (raw.is !== undefined) tests.push({ op: 'in', values: [raw.is] });
	if (raw.in !== undefined) tests.push({ op: 'in', values: raw.in });
	if (raw.includes !== undefined) {
		tests.push({ op: 'includes', values: [raw.includes as string | number] });
	}
	for (const op of ['atLeast', 'atMost', 'below', 'above'] as const) {
		const n = raw[op];
		if (n !== undefined) tests.push({ op, n });
	}
	return tests;
}
