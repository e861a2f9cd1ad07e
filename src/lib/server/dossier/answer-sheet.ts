import { isReviewed } from '#engine/content/reviews.ts';
import { answerWords } from '#engine/explain/answer-words.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { AnswerNote } from '../care/read-answer-notes.ts';
import type { Response } from '../care/response.ts';
import type { InUnitWording } from '../care/wordings-of.ts';
import type { PublishedContent } from '../content/published-content.ts';
import { answerLines, type AnswerLine } from './answer-lines.ts';
import { gapBetween, type Gap } from './gap.ts';

/** The same question as the other rater has answered it (semantics 2.5). */
export interface OtherAnswer {
	readonly rater: Response['rater'];
	readonly says: string;
	readonly state: AnswerLine['state'];
	readonly gap: Gap | null;
}

export interface SheetLine extends AnswerLine {
	/** The answer's place in the history; 0 when nothing was ever said. */
	readonly seq: number;
	/** What stands under the mark "unclear": it is kept. */
	readonly saidBefore: string | null;
	readonly other: OtherAnswer | null;
	readonly notes: readonly AnswerNote[];
}

/** One response with everything that stands beside its answers. */
export interface AnswerSheet {
	readonly form: string;
	readonly title: string;
	readonly version: string;
	readonly rater: Response['rater'];
	readonly mode: Response['mode'];
	readonly language: string;
	readonly submittedAt: string | null;
	/** False for a patient's draft: nobody reads over a person's shoulder. */
	readonly isReadable: boolean;
	/** `current`, `older` when a newer version is in use, `withdrawn` when the form is no longer. */
	readonly standing: 'current' | 'older' | 'withdrawn';
	readonly translation: string;
	/** False where nobody has signed the form in this version. */
	readonly isReviewed: boolean;
	readonly notice: string | null;
	readonly lines: readonly SheetLine[];
	/** The response of the other rater that stands beside; null when there is none. */
	readonly beside: { readonly title: string; readonly submittedAt: string } | null;
}

export interface SheetGround {
	readonly response: Response;
	/** Every response of the episode, oldest first. */
	readonly responses: readonly Response[];
	readonly notes: readonly AnswerNote[];
	readonly language: Language;
	readonly inUnitWording: InUnitWording;
}

const clinicianEdition = '-clinician';

/** The name under which both raters answer: a form of the clinician's own can mirror one. */
function sharedName(formId: string): string {
	return formId.endsWith(clinicianEdition) ? formId.slice(0, -clinicianEdition.length) : formId;
}

export function answerSheet(ground: SheetGround, content: PublishedContent): AnswerSheet {
	const { response, language } = ground;
	const given = content.form({ formId: response.formId, version: response.version });
	const form = ground.inUnitWording(given, response.openedAt);
	const isReadable = response.state === 'submitted' || response.rater !== 'patient';
	const beside = ground.responses.findLast(
		(one) =>
			one.rater !== response.rater &&
			one.state === 'submitted' &&
			sharedName(one.formId) === sharedName(response.formId)
	);
	const others = beside ? linesById(beside, content, language) : new Map<string, AnswerLine>();
	const items = new Map(answerableItems(form).map((item) => [item.name, item]));
	const lines = isReadable ? answerLines(response, form, content.programOf(form), language) : [];
	return {
		form: form.id,
		title: textIn(form.title, language).words,
		version: form.version,
		rater: response.rater,
		mode: response.mode,
		language: response.language,
		submittedAt: response.submittedAt,
		isReadable,
		standing: standingOf(response, content),
		translation: form.translation[language] ?? 'not-available',
		isReviewed: isReviewed(content.current, { form: form.id, version: form.version }),
		notice: form.instrument ? textIn(form.instrument.licence.notice, language).words : null,
		beside: beside
			? {
					title: textIn(content.form(beside).title, language).words,
					submittedAt: beside.submittedAt ?? beside.openedAt
				}
			: null,
		lines: lines.map((line): SheetLine => {
			const stored = response.answers[line.item];
			const item = items.get(line.item);
			const other = others.get(idOf(line.item));
			const otherAnswer = other && beside?.answers[other.item]?.answer;
			const under = stored?.answer.state === 'unclear' ? stored.answer.value : undefined;
			return {
				...line,
				seq: stored?.seq ?? 0,
				saidBefore: under === undefined || !item ? null : answerWords(under, item, language),
				other:
					other && beside
						? {
								rater: beside.rater,
								says: other.says,
								state: other.state,
								gap:
									item && stored && otherAnswer
										? gapBetween(stored.answer, otherAnswer, item)
										: null
							}
						: null,
				notes: ground.notes.filter(
					(note) => note.responseId === response.responseId && note.item === line.item
				)
			};
		})
	};
}

function standingOf(
	{ formId, version }: Response,
	{ current }: PublishedContent
): AnswerSheet['standing'] {
	const inUse = current.forms.find(({ id }) => id === formId);
	if (!inUse) return 'withdrawn';
	return inUse.version === version ? 'current' : 'older';
}

function linesById(response: Response, content: PublishedContent, language: Language) {
	const form = content.form(response);
	const lines = answerLines(response, form, content.programOf(form), language);
	return new Map(lines.map((line) => [idOf(line.item), line]));
}

/** An item's id without its form. */
function idOf(name: string): string {
	return name.slice(name.indexOf('.') + 1);
}
