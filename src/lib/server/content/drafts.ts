import { readFile } from 'node:fs/promises';
import { checkContent } from '#engine/content/check-content.ts';
import { compileOneForm } from '#engine/content/compile-one-form.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { ContentFile, Problem } from '#engine/content/content-file.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { formsReadBy } from '#engine/evaluation/forms-read-by.ts';
import { contentFolder } from './load-content.ts';
import { contentFile, readContentFiles } from './read-content-files.ts';

/** A mistake as it stands beside its line. */
export interface DraftProblem {
	readonly line: number;
	readonly says: string;
	/** The file when it is another one: a rule that no longer finds its question. */
	readonly elsewhere: string | null;
}

/** What became of a draft: the form where it can be shown, and everything that is wrong with it. */
export interface TriedDraft {
	readonly form: CompiledForm | null;
	/** Forms that its conditions read. */
	readonly others: readonly CompiledForm[];
	readonly problems: readonly DraftProblem[];
}

const draftName = 'forms/draft.yaml';
/** More than any form here has, and little enough to check at once. */
const mostCharacters = 300_000;

let known: Promise<readonly ContentFile[]> | null = null;

/** The files as they stand; read once, because a start is needed for others to count. */
function filesInUse(): Promise<readonly ContentFile[]> {
	known ??= readContentFiles(contentFolder);
	return known;
}

function formIdOf({ data }: ContentFile): unknown {
	return typeof data === 'object' && data !== null && 'form' in data ? data.form : undefined;
}

/** Checks a draft in the place of the form of its name, or beside all others. Never throws. */
export async function triedDraft(text: string): Promise<TriedDraft> {
	if (text.trim() === '') return { form: null, others: [], problems: [] };
	if (text.length > mostCharacters) {
		return broken('The text is too long. Make a form of at most 300,000 characters.');
	}
	const files = await filesInUse();
	try {
		const draft = contentFile(draftName, text);
		const around = files.filter((file) => formIdOf(file) !== formIdOf(draft));
		const { problems } = checkContent([...around, draft]);
		const { form } = compileOneForm(
			draft,
			files.filter(({ file }) => file.includes('option-sets'))
		);
		const others = form ? readBy(form, files) : [];
		const isShowable = form !== null && canBeShown(form, others);
		return { form: isShowable ? form : null, others, problems: ownFirst(problems, form !== null) };
	} catch {
		return broken('This cannot be read as a form. Compare it with a form in use.');
	}
}

/** A condition on something that does not exist cannot be linked. */
function canBeShown(form: CompiledForm, others: readonly CompiledForm[]): boolean {
	try {
		evaluation({ forms: [form, ...others], suggestions: [] }, [form.id]).load({});
		return true;
	} catch {
		return false;
	}
}

function broken(says: string): TriedDraft {
	return { form: null, others: [], problems: [{ line: 1, says, elsewhere: null }] };
}

/** While the draft is no form yet, others only miss it: that is not worth saying. */
function ownFirst(problems: readonly Problem[], isForm: boolean): readonly DraftProblem[] {
	const all = problems.map(asProblem);
	const own = all.filter(({ elsewhere }) => elsewhere === null);
	return isForm ? [...own, ...all.filter(({ elsewhere }) => elsewhere !== null)] : own;
}

function asProblem({ file, line, path, message, remedy }: Problem): DraftProblem {
	const place = path === '' ? '' : `${path}: `;
	return {
		line,
		says: `${place}${message}. ${remedy}`,
		elsewhere: file === draftName ? null : file
	};
}

function readBy(form: CompiledForm, files: readonly ContentFile[]): readonly CompiledForm[] {
	const shared = files.filter(({ file }) => file.includes('option-sets'));
	return formsReadBy(form).flatMap((id) => {
		const file = files.find((one) => formIdOf(one) === id);
		return (file && compileOneForm(file, shared).form) ?? [];
	});
}

/** The YAML text of a form in use; null when there is none of that id. */
export async function textOfForm(id: string): Promise<string | null> {
	const file = (await filesInUse()).find((one) => formIdOf(one) === id);
	if (!file) return null;
	return readFile(file.file.replace(/^forms/, contentFolder), 'utf8');
}
