import type { Level } from './version-step.ts';

/** One difference between two versions of a form. */
export interface Change {
	readonly level: Exclude<Level, 'none'>;
	/** Item, score or part of the form, as authors write it. */
	readonly about: string;
	/** What is different, in words for an author. */
	readonly what: string;
}

/** Equal as data, whatever the order of keys. */
export function isEqual(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_key, inner: unknown) =>
			typeof inner === 'object' && inner !== null && !Array.isArray(inner)
				? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
				: inner
		) ?? ''
	);
}
