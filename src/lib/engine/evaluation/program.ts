import type { CompiledForm, CompiledItem, CompiledSuggestion } from '../compile/compiled.ts';
import { itemTypeOf } from '../item-types/item-types.ts';

/** What is evaluated together: some forms, and the suggestions that read them. */
export interface Program {
	readonly forms: readonly CompiledForm[];
	readonly suggestions: readonly CompiledSuggestion[];
}

/** Items of a form that can be answered, in order. */
export function answerableItems(form: CompiledForm): readonly CompiledItem[] {
	return form.sections.flatMap((section) =>
		section.items.filter((item) => itemTypeOf(item).isAnswerable)
	);
}

/** Every item of a form, notes included, in order. */
export function allItems(form: CompiledForm): readonly CompiledItem[] {
	return form.sections.flatMap((section) => section.items);
}
