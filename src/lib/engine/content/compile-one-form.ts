import { aliasesOf, compileForm } from '../compile/compile-form.ts';
import type { CompiledForm } from '../compile/compiled.ts';
import type { ContentFile, Problem } from './content-file.ts';
import { readContent } from './read-content.ts';

/**
 * Compiles the one form in a file by itself, for comparing and previewing. `shared` are the files
 * whose option sets it may name. Null with the problems when it does not fit the format.
 */
export function compileOneForm(
	file: ContentFile,
	shared: readonly ContentFile[]
): { readonly form: CompiledForm | null; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const { forms, optionSets } = readContent([...shared, file], problems);
	const own = forms.find((one) => one.file === file);
	if (!own || problems.length > 0) return { form: null, problems };
	return { form: compileForm(own.raw, optionSets, aliasesOf([own.raw]), ''), problems: [] };
}
