import type { CompiledForm, CompiledItem } from '../compile/compiled.ts';
import { answerableItems } from '../evaluation/program.ts';

/** Everything that is asked, cells of rows included, by its name within the form. */
export function questionsOf(form: CompiledForm): ReadonlyMap<string, CompiledItem> {
	return new Map(
		answerableItems(form)
			.flatMap((item) => [item, ...(item.items ?? [])])
			.map((item) => [item.name.slice(form.id.length + 1), item])
	);
}

/** True while a question has no wording of its own: the form is a shell. */
export function isShell(form: CompiledForm): boolean {
	return [...questionsOf(form).values()].some((item) => item.awaitsWording);
}
