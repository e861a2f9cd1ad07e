import type { AnswerState, AnswerValue, Marks } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { answerableItems, type Program } from '#engine/evaluation/program.ts';
import { isTrue } from '#engine/conditions/truth.ts';
import { answerWords } from '#engine/explain/answer-words.ts';
import { stateNames } from '#engine/evaluation/world.ts';
import { textIn, type Language } from '#engine/text.ts';
import type { Response } from '../care/response.ts';
import { evaluationOf } from './evaluation-of.ts';

/** A question and what was said to it, by the version it was given in. */
export interface AnswerLine {
	readonly item: string;
	readonly section: string;
	readonly about: string;
	readonly aboutLanguage: Language;
	readonly says: string;
	readonly state: AnswerState;
	/** The answer itself, for profiles; null while there is none. */
	readonly value: AnswerValue | null;
	/** Ends of a scale; null for what is no scale. */
	readonly range: readonly [number, number] | null;
	readonly marks: Marks;
	readonly isClinicianOnly: boolean;
	readonly isHiddenFromPatientSummary: boolean;
}

/** Every question of a response in order, hidden ones left out (semantics 3.2). */
export function answerLines(
	response: Response,
	form: CompiledForm,
	program: Program,
	language: Language
): readonly AnswerLine[] {
	const evaluated = evaluationOf(form, program);
	evaluated.load(
		Object.fromEntries(
			Object.entries(response.answers)
				.filter(([item]) => evaluated.places.hasItem(item))
				.map(([item, stored]) => [item, stored.answer])
		)
	);
	const { world, places } = evaluated;
	const sections = new Map(
		form.sections.flatMap((section) =>
			section.items.map((item) => [item.name, textIn(section.title, language).words])
		)
	);
	return answerableItems(form).flatMap((item) => {
		const slot = places.slot(item.name);
		if (world.shown[slot] !== isTrue) return [];
		const state: AnswerState = stateNames[world.states[slot] as number] ?? 'open';
		const value = world.values[slot];
		const { words, language: aboutLanguage } = textIn(item.text, language);
		return [
			{
				item: item.name,
				section: sections.get(item.name) ?? '',
				about: words,
				aboutLanguage,
				says: state === 'answered' && value !== undefined ? answerWords(value, item, language) : '',
				state,
				value: state === 'answered' && value !== undefined ? value : null,
				range:
					item.type === 'scale' && item.min !== undefined && item.max !== undefined
						? [item.min, item.max]
						: null,
				marks: response.answers[item.name]?.marks ?? {},
				isClinicianOnly: item.clinicianOnly ?? false,
				isHiddenFromPatientSummary: item.hiddenFromPatientSummary ?? false
			}
		];
	});
}
