import { z } from 'zod';
import type { ContentFile, Problem } from './content-file.ts';
import { reporter, type DataPath } from './content-file.ts';
import { formSchema, type RawForm } from './form-schema.ts';
import { optionSetsSchema, type RawOption } from './option-schema.ts';
import { packageSchema, type RawPackage } from './package-schema.ts';
import { reportSchemaIssues } from './schema-problems.ts';
import { signOffSchema, type RawSignOff } from './sign-off-schema.ts';
import { sourceSchema, type RawSource } from './source-schema.ts';
import { suggestionSchema, type RawSuggestion } from './suggestion-schema.ts';

/** A piece of content, and where it stands. */
export interface Located<T> {
	readonly raw: T;
	readonly file: ContentFile;
	readonly path: DataPath;
}

/** Everything that fits the format. */
export interface RawContent {
	readonly forms: readonly Located<RawForm>[];
	readonly suggestions: readonly Located<RawSuggestion>[];
	readonly packages: readonly Located<RawPackage>[];
	readonly sources: readonly Located<RawSource & { id: string }>[];
	readonly optionSets: Readonly<Record<string, readonly RawOption[]>>;
	readonly signOffs: readonly Located<RawSignOff>[];
}

const sharedSetsSchema = z.strictObject({ optionSets: optionSetsSchema });

/** Sorts files by what they hold and reads each against its schema; collects all problems. */
export function readContent(files: readonly ContentFile[], problems: Problem[]): RawContent {
	const forms: Located<RawForm>[] = [];
	const suggestions: Located<RawSuggestion>[] = [];
	const packages: Located<RawPackage>[] = [];
	const sources: Located<RawSource & { id: string }>[] = [];
	const signOffs: Located<RawSignOff>[] = [];
	let optionSets: Record<string, readonly RawOption[]> = {};

	for (const file of files) {
		const report = reporter(file, problems);
		if (file.faults && file.faults.length > 0) {
			for (const { line, message } of file.faults) {
				problems.push({
					file: file.file,
					line,
					path: '',
					message: `this is not valid YAML: ${message}`,
					remedy: 'Check the indentation and the quotes around this line.'
				});
			}
			continue;
		}
		const read = <T>(schema: z.ZodType<T>, data: unknown, path: DataPath): Located<T> | null => {
			const result = schema.safeParse(data);
			if (result.success) return { raw: result.data, file, path };
			reportSchemaIssues(result.error.issues, data, report, path);
			return null;
		};
		const { data } = file;
		if (Array.isArray(data)) {
			data.forEach((one, place) => {
				const found = read(suggestionSchema, one, [place]);
				if (found) suggestions.push(found);
			});
		} else if (typeof data !== 'object' || data === null) {
			report(
				[],
				'this file is empty',
				'Write a form, suggestions, a package or sources, or delete it.'
			);
		} else if ('form' in data) {
			const found = read(formSchema as z.ZodType<RawForm>, data, []);
			if (found) forms.push(found);
		} else if ('package' in data) {
			const found = read(packageSchema as z.ZodType<RawPackage>, data, []);
			if (found) packages.push(found);
		} else if ('optionSets' in data) {
			const found = read(sharedSetsSchema, data, []);
			if (found) optionSets = { ...optionSets, ...found.raw.optionSets };
		} else if ('signOff' in data) {
			const found = read(signOffSchema, data, []);
			found?.raw.signOff.forEach((raw, place) => {
				signOffs.push({ raw, file, path: ['signOff', place] });
			});
		} else if (file.file.includes('sources/')) {
			for (const [id, one] of Object.entries(data)) {
				const found = read(sourceSchema, one, [id]);
				if (found) sources.push({ ...found, raw: { ...found.raw, id } });
			}
		} else {
			report(
				[],
				'this file is neither a form, a list of suggestions, a package nor sources',
				'Begin it with `form:`, `package:`, `optionSets:` or `- suggestion:`, or put a bibliography under `sources/`.'
			);
		}
	}
	return { forms, suggestions, packages, sources, optionSets, signOffs };
}
