import type { Answer, AnswerValue } from '#engine/answers/answer.ts';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import type { Evaluation } from '#engine/evaluation/evaluation.ts';
import { itemTypeOf } from '#engine/item-types/item-types.ts';
import { rankingForm } from '#engine/suggestions/ranked-life-areas.ts';
import { textIn, type Words } from '#engine/text.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import type { OwnForm } from '#server/care/read-own-forms.ts';
import { whoMaySee } from '#server/dossier/who-may-see.ts';
import { saidWords } from '#ui/patient/said-words.ts';
import { stepsOf } from '#ui/patient/steps.ts';
import { stepPath } from '../paths.ts';

/** One question in the summary, in words. */
export interface SummaryLine {
	readonly item: string;
	readonly question: Words;
	readonly state: 'answered' | 'open' | 'skipped' | 'declined' | 'unclear';
	/** What was answered; several lines for lists and groups. */
	readonly said: readonly string[];
	readonly wantsToTalk: boolean;
	/** Open or skipped: at hand, and not in the way of what was said. */
	readonly isPassedBy: boolean;
	readonly change: string;
	/** Of the question who may see the answers: what can be chosen, now or after handing in. */
	readonly choice: SummaryChoice | null;
}

export interface SummaryChoice {
	readonly isMany: boolean;
	readonly options: readonly {
		readonly value: string;
		readonly text: Words;
		readonly isChosen: boolean;
	}[];
}

export interface SummaryPart {
	readonly place: number;
	readonly title: Words;
	readonly lines: readonly SummaryLine[];
	readonly isHandedIn: boolean;
	/** What the person can and has: it comes before everything else. */
	readonly isStrengths: boolean;
	/** What the person wants to begin with, in their order. */
	readonly isRanking: boolean;
}

/** The form in which the person says what they can and what matters. */
const strengthsForm = 'resources-first';

/** How the summary is read: in which language, and how its questions are gone back to. */
export interface SummaryReader {
	readonly language: InterfaceLanguage;
	readonly pace: 'section' | 'question';
}

/**
 * A form as its answers read back, without scores. Hidden questions never count (semantics 3.2);
 * what the form keeps out of the summary is left out.
 */
export function summaryPart(
	{ form, response }: OwnForm,
	place: number,
	{ world, places }: Evaluation,
	{ language, pace }: SummaryReader
): SummaryPart {
	const lines = form.sections.flatMap((section, sectionPlace) => {
		const shown = section.items.filter(
			(item) => !item.clinicianOnly && world.shown[places.slot(item.name)] === isTrue
		);
		const steps = pace === 'question' ? stepsOf(shown) : [shown];
		return shown
			.filter((item) => itemTypeOf(item).isAnswerable && !item.hiddenFromPatientSummary)
			.map((item): SummaryLine => {
				const stored = response?.answers[item.name];
				const answer = stored?.answer ?? { state: 'open' as const };
				const wantsToTalk = stored?.marks.talk !== undefined;
				const isChoice = item.id === whoMaySee;
				const isUnsaid = answer.state === 'open' || answer.state === 'skipped';
				const step = steps.findIndex((items) => items.includes(item));
				return {
					item: item.id,
					question: textIn(item.text, language),
					state: answer.state,
					said:
						answer.state === 'answered'
							? saidWords(answer.value as AnswerValue, item, language)
							: [],
					wantsToTalk,
					isPassedBy: isUnsaid && !wantsToTalk && !isChoice,
					change: `${stepPath(place, sectionPlace, step)}#q-${item.id}`,
					choice: isChoice ? choiceOf(item, answer, language) : null
				};
			});
	});
	return {
		place,
		title: textIn(form.title, language),
		lines,
		isHandedIn: response?.state === 'submitted',
		isStrengths: form.id === strengthsForm,
		isRanking: form.id === rankingForm
	};
}

function choiceOf(
	{ type, options = [] }: CompiledItem,
	answer: Answer,
	language: InterfaceLanguage
): SummaryChoice {
	const chosen = answer.state === 'answered' ? [answer.value].flat() : [];
	return {
		isMany: type === 'choices',
		options: options.map(({ value, text }) => ({
			value: String(value),
			text: textIn(text, language),
			isChosen: chosen.includes(value)
		}))
	};
}

/** Parts as they are read: strengths first, then in the order in which they were asked. */
export function inReadingOrder(parts: readonly SummaryPart[]): readonly SummaryPart[] {
	return parts.toSorted((a, b) => Number(b.isStrengths) - Number(a.isStrengths));
}
