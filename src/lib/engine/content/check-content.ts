import { aliasesOf, compileForm } from '../compile/compile-form.ts';
import { compilePackage } from '../compile/compile-package.ts';
import { compileSuggestion } from '../compile/compile-suggestion.ts';
import type { CompiledForm, Content, Source } from '../compile/compiled.ts';
import { frozen } from '../compile/frozen.ts';
import { catalogue, type Catalogue } from './catalogue.ts';
import { checkCases } from './checks/check-cases.ts';
import { checkCircles } from './checks/check-circles.ts';
import { checkConditions } from './checks/check-conditions.ts';
import { checkExamples } from './checks/check-examples.ts';
import { checkForm } from './checks/check-form.ts';
import { checkPulls } from './checks/check-pulls.ts';
import { checkBands, checkScores } from './checks/check-scores.ts';
import { checkSignOffs } from './checks/check-sign-offs.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkTexts } from './checks/check-texts.ts';
import { didYouMean } from './closest-name.ts';
import { reporter, type ContentFile, type Problem } from './content-file.ts';
import { conditionsOfForm, conditionsOfPackage, conditionsOfSuggestion } from './raw-conditions.ts';
import { readContent, type Located, type RawContent } from './read-content.ts';

export type CheckedContent =
	| { readonly content: Content; readonly problems: readonly [] }
	| { readonly content: null; readonly problems: readonly Problem[] };

/**
 * Checks all content as a whole and compiles it (semantics 1.2, 1.3). With any problem there is no
 * content: nothing is half-loaded. `hashOf` gives the content hash of a form's file, or of one
 * suggestion as a file by itself.
 */
export function checkContent(
	files: readonly ContentFile[],
	hashOf: (file: ContentFile) => string = () => ''
): CheckedContent {
	const problems: Problem[] = [];
	const raw = readContent(files, problems);
	checkUnique(raw, problems);

	const aliases = aliasesOf(raw.forms.map((form) => form.raw));
	const forms = raw.forms.map(({ raw: form, file }) =>
		compileForm(form, raw.optionSets, aliases, hashOf(file))
	);
	const known = catalogue(
		forms,
		aliases,
		raw.sources.map((source) => source.raw.id)
	);
	checkReferences(raw, forms, known, problems);
	const suggestionIds = raw.suggestions.map((one) => one.raw.suggestion);
	checkSignOffs(raw.signOffs, known, suggestionIds, problems);
	checkPulls(raw.suggestions, problems);

	const suggestions = raw.suggestions.map((one) =>
		compileSuggestion(one.raw, aliases, hashOf({ ...one.file, data: one.raw }))
	);
	// Cases and examples run on what is checked: with a problem they would only repeat it.
	if (problems.length === 0) checkEvaluation(raw, forms, problems);
	if (problems.length === 0) checkExamples(raw.suggestions, suggestions, forms, problems);
	if (problems.length > 0) return { content: null, problems: sorted(problems) };
	const content: Content = {
		forms,
		suggestions,
		packages: raw.packages.map((one) => compilePackage(one.raw, aliases)),
		sources: raw.sources.map(({ raw: source }) => sourceOf(source)),
		signOffs: raw.signOffs.map((one) => one.raw)
	};
	return { content: frozen(content), problems: [] };
}

function sourceOf({ file: _, ...source }: RawContent['sources'][number]['raw']): Source {
	return { ...source, citedIn: source.citedIn ?? [] } as Source;
}

function checkUnique(raw: RawContent, problems: Problem[]): void {
	const check = <T>(what: string, list: readonly Located<T>[], idOf: (one: T) => string) => {
		const first = new Map<string, Located<T>>();
		for (const one of list) {
			const id = idOf(one.raw);
			const other = first.get(id);
			if (other) {
				const line = other.file.lineAt(other.path);
				reporter(one.file, problems)(
					one.path,
					`${what} \`${id}\` exists already`,
					`See ${other.file.file}:${line}; give one of the two another id.`
				);
			} else first.set(id, one);
		}
	};
	check('form', raw.forms, (form) => form.form);
	check('suggestion', raw.suggestions, (one) => one.suggestion);
	check('package', raw.packages, (one) => one.package);
	check('source', raw.sources, (one) => one.id);
}

function checkReferences(
	raw: RawContent,
	forms: readonly CompiledForm[],
	known: Catalogue,
	problems: Problem[]
): void {
	const sharedSets = Object.keys(raw.optionSets);
	raw.forms.forEach(({ raw: form, file }, i) => {
		const report = reporter(file, problems);
		const compiled = forms[i] as CompiledForm;
		const notAvailable = Object.entries(form.translation ?? {}).flatMap(([language, status]) =>
			status === 'not-available' ? [language] : []
		);
		checkForm(form, compiled, known, sharedSets, report);
		checkConditions(conditionsOfForm(form), form.form, known, report);
		checkScores(compiled, known, report);
		checkTexts(form, notAvailable, report);
		checkSources(form, known, report);
	});
	for (const { raw: suggestion, file, path } of raw.suggestions) {
		const report = reporter(file, problems);
		const within: typeof report = (at, ...rest) => report([...path, ...at], ...rest);
		checkConditions(conditionsOfSuggestion(suggestion), null, known, within);
		checkTexts(suggestion, [], within);
		checkSources(suggestion, known, within);
		const rows = suggestion.forEach;
		if (rows !== undefined && known.items.get(rows)?.items === undefined) {
			within(
				['forEach'],
				`\`${rows}\` is not a repeating group`,
				didYouMean(rows, known.items.keys())
			);
		}
	}
	for (const { raw: one, file } of raw.packages) {
		const report = reporter(file, problems);
		checkConditions(conditionsOfPackage(one), null, known, report);
		checkTexts(one, [], report);
		one.forms.forEach(({ form }, i) => {
			if (!known.forms.has(form)) {
				report(['forms', i, 'form'], `no form \`${form}\``, didYouMean(form, known.forms.keys()));
			}
		});
	}
	for (const { raw: source, file, path } of raw.sources) {
		const report = reporter(file, problems);
		checkSources(source, known, (at, ...rest) => report([...path, ...at], ...rest));
	}
}

function checkEvaluation(
	raw: RawContent,
	forms: readonly CompiledForm[],
	problems: Problem[]
): void {
	if (!checkCircles(raw.forms, forms, problems)) return;
	raw.forms.forEach(({ raw: form, file }, i) => {
		const report = reporter(file, problems);
		const compiled = forms[i] as CompiledForm;
		const alongside = isSelfContained(compiled) ? [compiled] : forms;
		checkBands(compiled, alongside, report);
		checkCases(form, compiled, alongside, report);
	});
}

/** A form that looks at another one can only be evaluated with it. */
function isSelfContained(form: CompiledForm): boolean {
	const names = JSON.stringify([form.sections, form.scores]).matchAll(
		/"(?:item|score|of)":"([a-z0-9-]+)\./g
	);
	return names.every(([, id]) => id === form.id);
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort((a, b) =>
		a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
	);
}
