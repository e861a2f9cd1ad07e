import type { Condition } from '../conditions/condition.ts';
import { leaves } from '../conditions/condition.ts';
import type { Content } from '../compile/compiled.ts';
import { allItems } from '../evaluation/program.ts';
import { conditionsOf } from './matrix.ts';
import { inputGivenBy } from '../evaluation/input-given-by.ts';

/** A fact or an event that rules read, and what reads it. */
export interface InputUse {
	/** As rules name it: `fact.age`, `event.unit-changed`. */
	readonly input: string;
	/** Suggestions by id, packages as `package id`. */
	readonly readBy: readonly string[];
}

/**
 * Facts and events that rules read although nobody tells them: neither the program, whose inputs
 * are `given`, nor an item that answers one. What waits for one of these stays unknown.
 */
export function inputsNobodyGives(content: Content, given: readonly string[]): readonly InputUse[] {
	const answered = content.forms.flatMap(allItems).flatMap((item) => inputGivenBy(item) ?? []);
	const known = new Set([...given, ...answered]);
	const uses = new Map<string, Set<string>>();
	const note = (conditions: readonly Condition[], reader: string) => {
		for (const leaf of conditions.flatMap(leaves)) {
			if (leaf.op !== 'input' || known.has(leaf.input)) continue;
			uses.set(leaf.input, (uses.get(leaf.input) ?? new Set()).add(reader));
		}
	};
	for (const one of content.suggestions) note(conditionsOf(one), one.id);
	for (const { id, forms } of content.packages) {
		const opening = forms.flatMap(({ when }) => when ?? []);
		note(opening, `package ${id}`);
	}
	return [...uses]
		.map(([input, readBy]) => ({ input, readBy: [...readBy].sort() }))
		.sort((a, b) => (a.input < b.input ? -1 : 1));
}
