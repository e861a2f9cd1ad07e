import type { CutOffs } from '../compile/compiled.ts';

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
