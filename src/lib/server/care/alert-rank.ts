import type { Answers } from '#engine/answers/answer.ts';
import type { CompiledSuggestion } from '#engine/compile/compiled.ts';
import { leaves } from '#engine/conditions/condition.ts';
import type { PublishedContent } from '../content/published-content.ts';
import { fittingAnswers } from './fitting-answers.ts';

/** The rank of an alert about which the content says nothing more: after those it ranks. */
export const unrankedAlert = 100;

/**
 * How soon an urgent answer must be met, from 0: the precedence of the most urgent alert that the
 * content suggests because of it, given what else was answered in the same form.
 */
export function rankOfAnswer(content: PublishedContent, item: string, answers: Answers): number {
	const formId = item.slice(0, item.indexOf('.'));
	const form = content.current.forms.find(({ id }) => id === formId);
	if (!form) return unrankedAlert;
	const fitting = fittingAnswers(answers, [form]);
	return content.inSituation(fitting, {}, ({ suggestions }) =>
		Math.min(
			unrankedAlert,
			...suggestions
				.filter((linked) => speaksOf(linked.suggestion, item, formId))
				.filter((linked) => linked.status() === 'suggested')
				.map(({ suggestion }) => suggestion.precedence)
		)
	);
}

function speaksOf({ kind, urgency, when }: CompiledSuggestion, item: string, form: string) {
	if (kind !== 'alert' || urgency !== 'now') return false;
	return leaves(when).some((leaf) => {
		if (leaf.op === 'item') return leaf.ref.item === item;
		return (leaf.op === 'band' || leaf.op === 'score') && leaf.score.startsWith(`${form}.`);
	});
}

/** The rank that the cause of an alert was kept with. */
export function rankOfCause(cause: Readonly<Record<string, unknown>>): number {
	return typeof cause['rank'] === 'number' ? cause['rank'] : unrankedAlert;
}

/** What can be put in order by how soon it must be met. */
export interface Ranked {
	readonly rank: number;
	readonly raisedAt: string;
}

/** The most severe first; of equal ones the one that has waited longest. */
export function byRank(a: Ranked, b: Ranked): number {
	if (a.rank !== b.rank) return a.rank - b.rank;
	return a.raisedAt < b.raisedAt ? -1 : Number(a.raisedAt > b.raisedAt);
}
