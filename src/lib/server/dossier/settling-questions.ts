import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { openQuestions, type OpenQuestion } from '#engine/explain/explain-suggestion.ts';
import { witness } from '#engine/conditions/witness.ts';
import type { Language } from '#engine/text.ts';

/** An open question and how many undecided suggestions wait for it. */
export interface SettlingQuestion extends OpenQuestion {
	readonly settles: number;
}

const fewQuestions = 4;

/**
 * The questions that would settle most of the suggestions that hang on few answers ("two
 * questions"). Declined questions are left out: nobody is asked again because a program wants it.
 */
export function settlingQuestions(
	evaluated: Evaluation,
	language: Language,
	most = 5
): readonly SettlingQuestion[] {
	const waiting = new Map<string, { question: OpenQuestion; settles: number }>();
	for (const linked of evaluated.suggestions) {
		if (linked.status() !== 'unknown') continue;
		const { open } = witness(linked.suggestion.when, evaluated, linked.suggestion.forEach);
		const questions = openQuestions(open, evaluated, language);
		if (questions.length === 0 || questions.length > fewQuestions) continue;
		if (questions.some((question) => question.state === 'declined')) continue;
		for (const question of questions) {
			const known = waiting.get(question.item);
			waiting.set(question.item, { question, settles: (known?.settles ?? 0) + 1 });
		}
	}
	return [...waiting.values()]
		.sort((a, b) => b.settles - a.settles || (a.question.item < b.question.item ? -1 : 1))
		.slice(0, most)
		.map(({ question, settles }) => ({ ...question, settles }));
}
