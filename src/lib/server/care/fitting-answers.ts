import type { Answer, Answers } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';

/**
 * Answers that these versions of the forms can read. One given to an earlier version whose item is
 * gone, or whose value no longer fits, is left out: to conditions it is unknown.
 */
export function fittingAnswers(answers: Answers, forms: readonly CompiledForm[]): Answers {
	const fitting: Record<string, Answer> = {};
	for (const item of forms.flatMap(allItems)) {
		const answer = answers[item.name];
		if (!answer) continue;
		const isFitting =
			answer.state !== 'answered' ||
			itemTypeOf(item).coerce(answer.value, item).outcome === 'value';
		if (isFitting) fitting[item.name] = answer;
	}
	return fitting;
}
