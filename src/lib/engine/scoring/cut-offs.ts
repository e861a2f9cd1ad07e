import type { CompiledItem, CutOffs } from '../compile/compiled.ts';
import { inputGivenBy } from '../evaluation/input-given-by.ts';

/** The cut-off for a value of its fact; the more sensitive one while the fact is unknown (4.4). */
export function cutOffFor(cutOffs: CutOffs, fact: string | number | boolean | undefined): number {
	if (cutOffs.fact === undefined || fact === undefined) return cutOffs.sensitive;
	const value = String(fact);
	if (Object.hasOwn(cutOffs.byValue, value)) return cutOffs.byValue[value] as number;
	return fact === 'unknown' ? cutOffs.sensitive : (cutOffs.other ?? cutOffs.sensitive);
}

/** Whether the more sensitive cut-off stood in because the fact is not known: to be said so. */
export function isSensitiveByDefault(
	cutOffs: CutOffs,
	fact: string | number | boolean | undefined
): boolean {
	if (cutOffs.fact === undefined) return false;
	if (fact === undefined || fact === 'unknown') return true;
	return !Object.hasOwn(cutOffs.byValue, String(fact)) && cutOffs.other === undefined;
}

/**
 * The input that a form's cut-offs read for a fact. A form that asks for the fact itself (which
 * substance the answers are about) goes by its own answer, and by no other form's.
 */
export function inputOfFact(fact: string, form: string, items: readonly CompiledItem[]): string {
	const asksItself = items.some(
		(item) => inputGivenBy(item) === fact && item.name.startsWith(`${form}.`)
	);
	return asksItself ? `${fact}@${form}` : fact;
}

/** The fact behind such an input, and the form whose own answer comes first. */
export function factOfInput(input: string): { readonly fact: string; readonly form?: string } {
	const [fact = input, form] = input.split('@');
	return form === undefined ? { fact } : { fact, form };
}
