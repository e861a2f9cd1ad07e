import type { Answer, Answers, Marks } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import type { Response } from '../care/response.ts';

/** An answer by another rater than the one whose answer counts: shown beside it (semantics 2.5). */
export interface OtherView {
	readonly item: string;
	readonly rater: Response['rater'];
	readonly answer: Answer;
	readonly marks: Marks;
}

/** What counts now, over all responses of an episode. */
export interface Dossier {
	readonly answers: Answers;
	/** Which response an item's answer comes from, by item. */
	readonly origins: Readonly<Record<string, Response>>;
	readonly otherViews: readonly OtherView[];
}

/**
 * Puts the responses together, oldest first: a later submitted response replaces an earlier one
 * item by item, and the patient's own answer comes before a clinician's. An answer that no longer
 * fits the form in use is left out here; it still shows in its own response, by its own version.
 */
export function dossierOf(
	responses: readonly Response[],
	formInUse: (formId: string) => CompiledForm | undefined
): Dossier {
	const answers: Record<string, Answer> = {};
	const origins: Record<string, Response> = {};
	const otherViews: OtherView[] = [];
	for (const response of responses.filter((one) => one.state === 'submitted')) {
		const form = formInUse(response.formId);
		if (!form) continue;
		for (const item of allItems(form)) {
			const stored = response.answers[item.name];
			if (!stored || stored.answer.state === 'open' || !fits(stored.answer, item)) continue;
			const earlier = origins[item.name];
			const isBeside = response.rater !== 'patient' && earlier?.rater === 'patient';
			if (isBeside && answers[item.name]?.state === 'answered') {
				const { answer, marks } = stored;
				otherViews.push({ item: item.name, rater: response.rater, answer, marks });
				continue;
			}
			answers[item.name] = stored.answer;
			origins[item.name] = response;
		}
	}
	return { answers, origins, otherViews };
}

function fits(answer: Answer, item: Parameters<typeof itemTypeOf>[0]): boolean {
	if (answer.state !== 'answered') return true;
	return itemTypeOf(item).coerce(answer.value, item).outcome === 'value';
}
