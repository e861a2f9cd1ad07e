import type { Answers, Context } from '#engine/answers/answer.ts';
import type { CompiledForm, Content } from '#engine/compile/compiled.ts';
import { frozen } from '#engine/compile/frozen.ts';
import { formsReadBy } from '#engine/evaluation/forms-read-by.ts';
import { evaluation, type Evaluation } from '#engine/evaluation/evaluation.ts';
import type { Program } from '#engine/evaluation/program.ts';
import { notFound } from '../server-refusal.ts';

/** Names one published version of a form. */
export interface FormVersion {
	readonly formId: string;
	readonly version: string;
}

/** Content in use, and every version of a form that was ever published (semantics 1.4). */
export interface PublishedContent {
	readonly current: Content;
	/** The version in use now; refuses an id that does not exist. */
	currentForm(formId: string): CompiledForm;
	/** Any published version: a response is always read by the one it was given in. */
	form(version: FormVersion): CompiledForm;
	/** A form together with the forms that its conditions read, for one page. */
	programOf(form: CompiledForm): Program;
	/** Evaluates all current content in one situation; `read` must not wait for anything. */
	inSituation<Result>(
		answers: Answers,
		context: Context,
		read: (evaluated: Evaluation) => Result
	): Result;
}

export function publishedContent(
	current: Content,
	earlier: readonly CompiledForm[]
): PublishedContent {
	const byId = new Map(current.forms.map((form) => [form.id, form]));
	const byVersion = new Map(
		[...earlier, ...current.forms].map((form) => [versionKey(form.id, form.version), form])
	);
	// Linking everything takes milliseconds; loading a situation into it takes microseconds.
	let whole: Evaluation | null = null;
	return {
		current,
		currentForm: (formId) => found(byId.get(formId)),
		form: ({ formId, version }) => found(byVersion.get(versionKey(formId, version))),
		programOf: (form) => ({
			forms: [form, ...formsReadBy(form).flatMap((id) => byId.get(id) ?? [])],
			suggestions: []
		}),
		inSituation(answers, context, read) {
			whole ??= evaluation(current, []);
			whole.load(answers, context);
			return read(whole);
		}
	};
}

/** A form as it was published, back from its text. */
export function readPublishedForm(body: string): CompiledForm {
	return frozen(JSON.parse(body) as CompiledForm);
}

function versionKey(formId: string, version: string): string {
	return `${formId}@${version}`;
}

function found(form: CompiledForm | undefined): CompiledForm {
	if (!form) throw notFound();
	return form;
}
