import type { Answer } from '../answers/answer.ts';
import type { CompiledForm } from '../compile/compiled.ts';
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
		for (const state of ['open', 'skipped', 'declined'] as const) {
			const answer: Answer = { state };
			evaluated.load(Object.fromEntries(items.map((item) => [item.name, answer])));
			for (const id of presupposing(evaluated, declinedCounts)) {
				found.set(id, `is suggested when everything is ${state}`);
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
			return because.some((leaf) => leaf.op !== 'answered' && leaf.op !== 'state');
		})
		.map(({ suggestion }) => suggestion.id);
}
