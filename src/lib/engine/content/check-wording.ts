import type { CompiledForm } from '../compile/compiled.ts';
import { wordingProblems } from '../licences/wording-problems.ts';
import type { Wording } from '../licences/wording.ts';
import { reporter, type ContentFile, type Problem } from './content-file.ts';
import { reportSchemaIssues } from './schema-problems.ts';
import { wordingSchema } from './wording-schema.ts';

export type CheckedWording =
	| { readonly wording: Wording; readonly problems: readonly [] }
	| { readonly wording: null; readonly problems: readonly Problem[] };

/** Reads a unit's wording from a file and compares it with the form it is for. */
export function checkWording(file: ContentFile, form: CompiledForm): CheckedWording {
	const problems: Problem[] = [];
	const report = reporter(file, problems);
	for (const { line, message } of file.faults ?? []) {
		problems.push({
			file: file.file,
			line,
			path: '',
			message: `this can't be read: ${message}`,
			remedy: 'Check the indentation and the quotes around this line.'
		});
	}
	if (problems.length > 0) return { wording: null, problems };
	const read = wordingSchema.safeParse(file.data);
	if (!read.success) reportSchemaIssues(read.error.issues, file.data, report);
	else if (Object.keys(read.data.translation).length === 0) {
		report(['translation'], 'no language is named', 'Write `translation: { nb: official }`.');
	} else {
		for (const { path, message, remedy } of wordingProblems(form, read.data)) {
			report(path, message, remedy);
		}
	}
	if (problems.length > 0 || !read.success) return { wording: null, problems };
	return { wording: read.data, problems: [] };
}
