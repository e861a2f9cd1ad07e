import type { Answer, Answers, Context } from '#engine/answers/answer.ts';
import type {
	CompiledForm,
	CompiledItem,
	CompiledPackage,
	PackagePart
} from '#engine/compile/compiled.ts';
import { leaves } from '#engine/conditions/condition.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { coreParts, openedParts } from '#engine/packages/package-parts.ts';
import { requiredItems } from '#engine/scoring/required-items.ts';
import type { Chance } from '../simulation/seeded-chance.ts';
import { anyAnswer } from './any-answer.ts';
import { suggestedBy, type Mind } from './walk-route.ts';

/** How much is hard for an invented person: the share of forms in which something is. */
export interface Kind {
	readonly name: string;
	readonly share: number;
}

export const kinds: readonly Kind[] = [
	{ name: 'little is hard', share: 0.1 },
	{ name: 'some things are hard', share: 0.3 },
	{ name: 'much is hard', share: 0.6 },
	{ name: 'everything is hard', share: 1 }
];

/**
 * Somebody who does not exist: what they would say to every question of these forms. Where nothing
 * is hard, they say what raises and opens least. The opening questions are answered honestly: what
 * would be raised by a form's own answers is said where the package asks for it.
 */
export function routePerson(
	kind: Kind,
	one: CompiledPackage,
	forms: readonly CompiledForm[],
	context: Context,
	evaluated: Evaluation,
	chance: Chance,
	/** Forms that were answered before the package. */
	before: readonly string[] = []
): Mind {
	const mind = new Map<string, Answers>();
	const hard = new Set<string>();
	for (const form of forms) {
		const calm = calmAnswers(form, one, context, evaluated);
		const isHard = chance() < kind.share;
		const answers = isHard ? draw(form, chance) : calm;
		mind.set(form.id, answers);
		const raised = suggestedBy([form.id], new Map([[form.id, answers]]), context, evaluated);
		const usual = suggestedBy([form.id], new Map([[form.id, calm]]), context, evaluated);
		if (isHard && [...raised].some((id) => !usual.has(id))) hard.add(form.id);
	}
	sayTheSame(mind, forms);
	return honest(mind, hard, one, context, evaluated, before);
}

/** One person answers one question one way, in whichever form it stands; the longest form leads. */
function sayTheSame(mind: Map<string, Answers>, forms: readonly CompiledForm[]): void {
	const said = new Map<string, Answer>();
	const longestFirst = forms.toSorted(
		(a, b) => answerableItems(b).length - answerableItems(a).length
	);
	for (const form of longestFirst) {
		const answers: Record<string, Answer> = { ...mind.get(form.id) };
		for (const item of answerableItems(form)) {
			const question = JSON.stringify([item.text, item.options?.map(({ value }) => value)]);
			const before = said.get(question);
			const own = answers[item.name];
			if (before) answers[item.name] = before;
			else if (own) said.set(question, own);
		}
		mind.set(form.id, answers);
	}
}

const calmByForm = new WeakMap<CompiledForm, Answers>();

/** Question by question, the answer by which the fewest suggestions and forms come up. */
function calmAnswers(
	form: CompiledForm,
	one: CompiledPackage,
	context: Context,
	evaluated: Evaluation
): Answers {
	const known = calmByForm.get(form);
	if (known) return known;
	let answers: Answers = {};
	for (const item of answerableItems(form)) {
		const chosen = possible(item)
			.map((answer) => ({ ...answers, [item.name]: answer }))
			.map((candidate) => ({
				candidate,
				raised: raisedBy(form, candidate, one, context, evaluated)
			}))
			.toSorted((a, b) => a.raised - b.raised)[0];
		if (chosen) answers = chosen.candidate;
	}
	calmByForm.set(form, answers);
	return answers;
}

function possible(item: CompiledItem): readonly Answer[] {
	const values =
		item.type === 'scale'
			? [item.min ?? 0, item.max ?? 10]
			: (item.options ?? []).filter(({ isUnsure }) => !isUnsure).map(({ value }) => value);
	if (item.type === 'choices')
		return values.map((value) => ({ state: 'answered', value: [value] }));
	return item.type === 'choice' || item.type === 'scale'
		? values.map((value) => ({ state: 'answered', value }))
		: [];
}

function raisedBy(
	form: CompiledForm,
	answers: Answers,
	one: CompiledPackage,
	context: Context,
	evaluated: Evaluation
): number {
	const suggested = suggestedBy([form.id], new Map([[form.id, answers]]), context, evaluated);
	return suggested.size + openedParts(one, evaluated, context.phase).length;
}

function draw(form: CompiledForm, chance: Chance): Answers {
	const answers: Record<string, Answer> = {};
	for (const item of answerableItems(form)) {
		const answer = anyAnswer(item, chance);
		if (answer) answers[item.name] = answer;
	}
	return answers;
}

/** Says at the beginning what the later forms would raise. */
function honest(
	mind: Map<string, Answers>,
	hard: ReadonlySet<string>,
	one: CompiledPackage,
	context: Context,
	evaluated: Evaluation,
	before: readonly string[]
): Mind {
	const core = [...before, ...coreParts(one, context.phase).map(({ form }) => form)];
	for (const part of one.forms.filter(({ form, when }) => when && hard.has(form))) {
		if (isOpen(part, mind, core, one, context, evaluated)) continue;
		for (const hint of hintsOf(part, core, evaluated)) {
			const before = mind.get(hint.form) ?? {};
			mind.set(hint.form, { ...before, ...hint.answers(before) });
			if (isOpen(part, mind, core, one, context, evaluated)) break;
			mind.set(hint.form, before);
		}
	}
	return mind;
}

function isOpen(
	part: PackagePart,
	mind: Mind,
	core: readonly string[],
	one: CompiledPackage,
	context: Context,
	evaluated: Evaluation
): boolean {
	suggestedBy(core, mind, context, evaluated);
	return openedParts(one, evaluated, context.phase).some(({ form }) => form === part.form);
}

interface Hint {
	readonly form: string;
	readonly answers: (before: Answers) => Answers;
}

/** Answers to core questions that a part's condition looks for. */
function hintsOf(
	part: PackagePart,
	core: readonly string[],
	{ program }: Evaluation
): readonly Hint[] {
	const forms = new Map(program.forms.map((form) => [form.id, form]));
	return (part.when ? leaves(part.when) : []).flatMap((leaf): readonly Hint[] => {
		if (leaf.op === 'item' && 'values' in leaf.test) {
			const form = leaf.ref.item.split('.')[0] ?? '';
			const item = forms
				.get(form)
				?.sections.flatMap(({ items }) => items)
				.find(({ name }) => name === leaf.ref.item);
			if (!core.includes(form) || !item) return [];
			return leaf.test.values.map((value) => ({
				form,
				answers: (before) => ({ [item.name]: withValue(before[item.name], value, item.type) })
			}));
		}
		if (leaf.op !== 'score') return [];
		const form = forms.get(leaf.score.split('.')[0] ?? '');
		const score = form?.scores.find(({ name }) => name === leaf.score);
		if (!form || !score || !core.includes(form.id)) return [];
		const highest = answerableItems(form)
			.filter(({ name, options }) => options && requiredItems(score, form).includes(name))
			.map((item): [string, Answer] => [
				item.name,
				{ state: 'answered', value: item.options!.at(-1)!.value }
			]);
		return [{ form: form.id, answers: () => Object.fromEntries(highest) }];
	});
}

function withValue(before: Answer | undefined, value: unknown, type: string): Answer {
	if (type !== 'choices') return { state: 'answered', value: value as string };
	const chosen = before?.state === 'answered' && Array.isArray(before.value) ? before.value : [];
	const known = chosen as readonly string[];
	// Nobody says "none of these" beside something.
	const kept = known.length === 1 && known[0] === 'none' ? [] : known;
	return { state: 'answered', value: [...new Set([...kept, value as string])] };
}
