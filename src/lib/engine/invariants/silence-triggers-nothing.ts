import type { Answer, Context } from '../answers/answer.ts';
import type { CompiledForm, CompiledSuggestion } from '../compile/compiled.ts';
import { leaves } from '../conditions/condition.ts';
import { witness } from '../conditions/witness.ts';
import { evaluation, type Evaluation } from '../evaluation/evaluation.ts';
import { answerableItems } from '../evaluation/program.ts';
import type { Invariant } from './invariant.ts';

/** What may be brought up because something was not answered: asking and telling, nothing else. */
const mayRestOnSilence = ['check', 'talk', 'right'];

/** 7.4: not answering never triggers what presupposes an answer. */
export const silenceTriggersNothing: Invariant = {
	section: '7.4',
	says: 'Not answering, skipping or declining never triggers what presupposes an answer.',
	violations(content) {
		const evaluated = evaluation(content, []);
		const items = content.forms.flatMap(answerableItems);
		const declinedCounts = new Set(
			content.forms.filter(readsStates).flatMap((form) => form.scores.map(({ name }) => name))
		);
		const found = new Map<string, string>();
		const contexts = [{}, ...content.suggestions.flatMap(contextsThatFit)];
		for (const state of ['open', 'skipped', 'declined'] as const) {
			const answer: Answer = { state };
			const silence = Object.fromEntries(items.map((item) => [item.name, answer]));
			for (const context of contexts) {
				evaluated.load(silence, context);
				for (const id of presupposing(evaluated, declinedCounts)) {
					found.set(id, `is suggested when everything is ${state}`);
				}
			}
		}
		return [...found].map(([at, message]) => ({ at, message }));
	}
};

/** An instrument may state what declining means for its own score (semantics 4.3: ASQ). */
function readsStates(form: CompiledForm): boolean {
	return form.scores.some(
		({ rule }) => rule.kind === 'truth' && leaves(rule.when).some((leaf) => leaf.op === 'state')
	);
}

function presupposing(
	evaluated: Evaluation,
	declinedCounts: ReadonlySet<string>
): readonly string[] {
	return evaluated.suggestions
		.filter((linked) => linked.status() === 'suggested')
		.filter(({ suggestion }) => {
			const { because } = witness(suggestion.when, evaluated, suggestion.forEach);
			if (because.every((leaf) => 'score' in leaf && declinedCounts.has(leaf.score))) return false;
			if (!mayRestOnSilence.includes(suggestion.kind)) return true;
			// The day or the phase is no answer of the person's.
			return because.some(({ op }) => op !== 'answered' && op !== 'state' && op !== 'input');
		})
		.map(({ suggestion }) => suggestion.id);
}

/** What has to be known beside the answers for a rule that looks at a silence to hold. */
function contextsThatFit({ when }: CompiledSuggestion): readonly Context[] {
	const all = leaves(when);
	if (!all.some(({ op }) => op === 'answered' || op === 'state')) return [];
	const inputs = all.filter((leaf) => leaf.op === 'input');
	if (inputs.length === 0) return [];
	const facts: Record<string, string | number | boolean> = {};
	const events: Record<string, string | number | boolean> = {};
	let phase: string | undefined;
	for (const { input, test } of inputs) {
		const value = 'values' in test ? (test.values[0] as string | number | boolean) : test.n;
		if (input === 'phase') phase = String(value);
		else if (input.startsWith('fact.')) facts[input.slice('fact.'.length)] = value;
		else events[input.slice('event.'.length)] = value;
	}
	return [{ facts, events, ...(phase === undefined ? {} : { phase }) }];
}
