import type { Answer, Marks } from '#engine/answers/answer.ts';
import type { CompiledForm, CompiledItem, CompiledOption } from '#engine/compile/compiled.ts';
import type { Language, Text } from '#engine/text.ts';
import { withoutOutside, type OutsideTruth } from './outside-conditions.ts';

/** An answer as the page gets it. */
export interface HandedAnswer {
	readonly answer: Answer;
	readonly marks: Marks;
}

/** A form as it is sent to a patient's browser, with what was answered before. */
export interface HandedForm {
	readonly form: CompiledForm;
	/** By full item name. */
	readonly answers: Readonly<Record<string, HandedAnswer>>;
}

/**
 * What a patient's browser needs of a form, and nothing else: no questions for clinicians, no
 * sources, no bands or critical items, one language where it exists. Conditions on anything that
 * is not sent are settled here.
 * @param outside the truth of a condition that reads beyond what is sent
 */
export function handOut(
	form: CompiledForm,
	language: Language,
	outside: OutsideTruth
): CompiledForm {
	const sections = form.sections.map((section) => ({
		...section,
		items: section.items.filter((item) => !item.clinicianOnly)
	}));
	const sent = new Set(sections.flatMap((section) => section.items.map((item) => item.name)));
	const { scores, settle } = withoutOutside(form, sent, outside);
	const shownScores = new Set(
		sections.flatMap(({ items }) => items.flatMap((item) => item.score ?? []))
	);

	function itemFor(item: CompiledItem): CompiledItem {
		const { help, when, anchors, unit, rowLabel, sides, options, items } = item;
		return {
			...withoutStaffMatters(item),
			sources: [],
			text: only(item.text, language),
			...(help ? { help: only(help, language) } : {}),
			...(unit ? { unit: only(unit, language) } : {}),
			...(rowLabel ? { rowLabel: only(rowLabel, language) } : {}),
			...(sides
				? { sides: { left: only(sides.left, language), right: only(sides.right, language) } }
				: {}),
			...(anchors
				? {
						anchors: Object.fromEntries(
							Object.entries(anchors).map(([value, text]) => [value, only(text, language)])
						)
					}
				: {}),
			...(when ? { when: settle(when) } : {}),
			...(options ? { options: options.map(optionFor) } : {}),
			...(items ? { items: items.filter((cell) => !cell.clinicianOnly).map(itemFor) } : {})
		};
	}

	function optionFor(option: CompiledOption): CompiledOption {
		return { ...option, text: only(option.text, language) };
	}

	return {
		...form,
		title: only(form.title, language),
		intro: only(form.intro, language),
		sections: sections.map((section) => ({
			id: section.id,
			title: only(section.title, language),
			...(section.intro ? { intro: only(section.intro, language) } : {}),
			items: section.items.map(itemFor)
		})),
		scores: form.scores.filter((score) => scores.has(score.name) || shownScores.has(score.name)),
		critical: []
	};
}

function withoutStaffMatters({
	loinc: _loinc,
	aliases: _aliases,
	sources: _sources,
	...item
}: CompiledItem): CompiledItem {
	return { ...item, sources: [] };
}

/** The reader's language alone, or everything there is when it is missing. */
function only(text: Text, language: Language): Text {
	const words = text[language];
	return words === undefined ? text : { [language]: words };
}
