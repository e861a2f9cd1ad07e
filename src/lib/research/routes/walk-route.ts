import type { Answer, Answers, Context } from '#engine/answers/answer.ts';
import type { CompiledForm, CompiledPackage } from '#engine/compile/compiled.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { coreParts, openedParts } from '#engine/packages/package-parts.ts';

/** Everything somebody would say if they were asked: answers by form. */
export type Mind = ReadonlyMap<string, Answers>;

/** What a package asked somebody, and what came of it. */
export interface Route {
	/** In the order in which they were given. */
	readonly core: readonly string[];
	readonly opened: readonly string[];
	/** Questions shown to the person, by form; clinicians' own questions are not counted. */
	readonly questions: ReadonlyMap<string, number>;
	readonly suggested: ReadonlySet<string>;
}

/** Walks a package as a person would who answers everything asked, until nothing more opens. */
export function walkRoute(
	one: CompiledPackage,
	mind: Mind,
	context: Context,
	evaluated: Evaluation,
	/** Forms answered at an earlier moment: known, and not asked again here. */
	before: readonly string[] = []
): Route {
	const core = coreParts(one, context.phase).map(({ form }) => form);
	const given = new Set(core);
	for (;;) {
		evaluated.load(answersOf(mind, [...before, ...given]), context);
		const more = openedParts(one, evaluated, context.phase).filter(({ form }) => !given.has(form));
		if (more.length === 0) break;
		for (const { form } of more) given.add(form);
	}
	const forms = new Map(evaluated.program.forms.map((form) => [form.id, form]));
	return {
		core,
		opened: [...given].filter((id) => !core.includes(id)),
		questions: new Map([...given].map((id) => [id, shownQuestions(forms.get(id), evaluated)])),
		suggested: suggestedIn(evaluated)
	};
}

/** What would be suggested if every one of these forms were answered at once. */
export function suggestedBy(
	forms: Iterable<string>,
	mind: Mind,
	context: Context,
	evaluated: Evaluation
): ReadonlySet<string> {
	evaluated.load(answersOf(mind, forms), context);
	return suggestedIn(evaluated);
}

function suggestedIn(evaluated: Evaluation): ReadonlySet<string> {
	return new Set(
		evaluated.suggestions
			.filter((linked) => linked.status() === 'suggested')
			.map(({ suggestion }) => suggestion.id)
	);
}

function answersOf(mind: Mind, forms: Iterable<string>): Answers {
	const answers: Record<string, Answer> = {};
	for (const form of forms) Object.assign(answers, mind.get(form));
	return answers;
}

function shownQuestions(form: CompiledForm | undefined, { world, places }: Evaluation): number {
	return (form ? answerableItems(form) : []).filter(
		(item) => !item.clinicianOnly && world.shown[places.slot(item.name)] === isTrue
	).length;
}
