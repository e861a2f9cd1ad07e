import type { CompiledForm, CompiledItem, CompiledScore } from '../compile/compiled.ts';
import { allItems } from '../evaluation/program.ts';

/** Compiled content by name, for checking references. */
export interface Catalogue {
	readonly forms: ReadonlyMap<string, CompiledForm>;
	readonly items: ReadonlyMap<string, CompiledItem>;
	readonly scores: ReadonlyMap<string, CompiledScore>;
	readonly aliases: ReadonlyMap<string, string>;
	readonly sources: ReadonlySet<string>;
}

export function catalogue(
	forms: readonly CompiledForm[],
	aliases: ReadonlyMap<string, string>,
	sources: Iterable<string>
): Catalogue {
	return {
		forms: new Map(forms.map((form) => [form.id, form])),
		items: new Map(forms.flatMap(allItems).map((item) => [item.name, item])),
		scores: new Map(forms.flatMap((form) => form.scores).map((score) => [score.name, score])),
		aliases,
		sources: new Set(sources)
	};
}
