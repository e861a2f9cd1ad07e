import type { ItemRef } from '../conditions/condition.ts';

/** Turns names as authors write them into full names. */
export interface NameResolver {
	/** `item`, `form.item` or `form.rows-item.cell`. */
	item(name: string): ItemRef;
	/** `score` or `form.score`. */
	score(name: string): string;
}

/**
 * A resolver for one form (its own items may be written without the form) or, with null, for
 * suggestions and packages. `aliases` maps full names to full names.
 */
export function nameResolver(
	form: string | null,
	aliases: ReadonlyMap<string, string>
): NameResolver {
	const full = (name: string): string => {
		const withForm = form !== null && !name.includes('.') ? `${form}.${name}` : name;
		return aliases.get(withForm) ?? withForm;
	};
	return {
		item(name) {
			const parts = name.split('.');
			const item = full(parts.slice(0, 2).join('.'));
			return parts.length === 3 ? { item, cell: parts[2] as string } : { item };
		},
		score: full
	};
}
