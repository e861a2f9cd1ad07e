import type { AnswerValue } from '#engine/answers/answer.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import { textIn, type Words } from '#engine/text.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { OwnForm } from '#server/care/read-own-forms.ts';
import { saidWords } from '#ui/patient/said-words.ts';
import { sectionPath } from '../paths.ts';

/** One question in the summary, in words. */
export interface SummaryLine {
	readonly item: string;
	readonly question: Words;
	readonly state: 'answered' | 'open' | 'skipped' | 'declined' | 'unclear';
	/** What was answered; several lines for lists and groups. */
	readonly said: readonly string[];
	readonly wantsToTalk: boolean;
	readonly change: string;
}

export interface SummaryPart {
	readonly title: Words;
	readonly lines: readonly SummaryLine[];
	readonly isHandedIn: boolean;
}

/**
 * A form as its answers read back, without scores. Hidden questions never count (semantics 3.2);
 * what the form keeps out of the summary is left out.
 */
export function summaryPart(
	{ form, response }: OwnForm,
	place: number,
	{ world, places }: Evaluation,
	language: InterfaceLanguage
): SummaryPart {
	const lines = form.sections.flatMap((section, sectionPlace) =>
		section.items
			.filter(
				(item) =>
					itemTypeOf(item).isAnswerable &&
					!item.clinicianOnly &&
					!item.hiddenFromPatientSummary &&
					world.shown[places.slot(item.name)] === isTrue
			)
			.map((item): SummaryLine => {
				const stored = response?.answers[item.name];
				const answer = stored?.answer ?? { state: 'open' as const };
				return {
					item: item.id,
					question: textIn(item.text, language),
					state: answer.state,
					said:
						answer.state === 'answered'
							? saidWords(answer.value as AnswerValue, item, language)
							: [],
					wantsToTalk: stored?.marks.talk !== undefined,
					change: `${sectionPath(place, sectionPlace)}#q-${item.id}`
				};
			})
	);
	return {
		title: textIn(form.title, language),
		lines,
		isHandedIn: response?.state === 'submitted'
	};
}
