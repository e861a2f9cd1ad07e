import type { CompiledForm, CriticalItem } from '../compile/compiled.ts';
import { isEqual, type Change } from './change.ts';

/**
 * What has changed in what speaks by itself. An item may speak several times, so all that it says
 * is compared as one. Splitting an alert by answer is only wording: the same answers alert.
 */
export function criticalChanges(before: CompiledForm, after: CompiledForm): readonly Change[] {
	const items = new Set([...before.critical, ...after.critical].map(({ item }) => item));
	return [...items].flatMap((item) => {
		const about = ({ critical }: CompiledForm) => critical.filter((one) => one.item === item);
		const found = changeOf(about(before), about(after));
		return found ? [{ ...found, about: `critical ${item.slice(after.id.length + 1)}` }] : [];
	});
}

function changeOf(
	old: readonly CriticalItem[],
	now: readonly CriticalItem[]
): Pick<Change, 'level' | 'what'> | null {
	if (isEqual(old, now)) return null;
	if (old.length === 0) return { level: 'minor', what: 'it is new' };
	if (now.length === 0) return { level: 'major', what: 'it is gone' };
	switch (reach(old, now)) {
		case 'same':
			return { level: 'patch', what: 'its words' };
		case 'wider':
			return { level: 'minor', what: 'more answers fire it' };
		case 'other':
			return { level: 'major', what: 'it fires on something else' };
	}
}

function reach(
	old: readonly CriticalItem[],
	now: readonly CriticalItem[]
): 'same' | 'wider' | 'other' {
	const [fired, fires] = [firingAnswers(old), firingAnswers(now)];
	if (fired && fires) {
		if (![...fired].every((value) => fires.has(value))) return 'other';
		return fires.size === fired.size ? 'same' : 'wider';
	}
	// What can't be listed answer by answer has to stand as it did.
	const isKept = old.every(({ when }) => now.some((one) => isEqual(one.when, when)));
	if (!isKept) return 'other';
	return now.every(({ when }) => old.some((one) => isEqual(one.when, when))) ? 'same' : 'wider';
}

/** The answers that fire any of them; null when something other than the answer itself decides. */
function firingAnswers(
	critical: readonly CriticalItem[]
): ReadonlySet<string | number | boolean> | null {
	const values = critical.map(({ item, when }) =>
		when.op === 'item' &&
		when.ref.item === item &&
		when.ref.cell === undefined &&
		when.test.op === 'in'
			? when.test.values
			: null
	);
	return values.includes(null) ? null : new Set(values.flatMap((some) => some ?? []));
}
