import type { AnswerLine } from '#server/dossier/answer-lines.ts';
import type { ResponseView } from '#server/dossier/person-page.ts';
import { states as statesEn } from '#texts/en/states.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { states as statesNb } from '#texts/nb/states.ts';
import type { Comparison, Occasion } from '#ui/clinic/timeline/comparison.ts';

/** An occasion of a form. */
export function occasionOf(response: ResponseView): Occasion {
	const { responseId, version } = response;
	return { responseId, version, at: response.submittedAt ?? response.openedAt };
}

/** Two occasions question by question, in the order of the later; each by its own version. */
export function comparisonOf(
	before: ResponseView,
	after: ResponseView,
	language: InterfaceLanguage
): Comparison {
	const words = language === 'en' ? statesEn : statesNb;
	const says = (line: AnswerLine | undefined) => {
		if (!line) return words['state.hidden'];
		return line.state === 'answered' ? line.says : words[`state.${line.state}`];
	};
	const earlier = new Map(before.lines.map((line) => [line.item, line]));
	const later = new Set(after.lines.map((line) => line.item));
	const lines = [...after.lines, ...before.lines.filter((line) => !later.has(line.item))];
	return {
		before: occasionOf(before),
		after: occasionOf(after),
		answers: lines.map((line) => {
			const said = {
				before: says(earlier.get(line.item)),
				after: later.has(line.item) ? says(line) : words['state.hidden']
			};
			const { item, about, aboutLanguage } = line;
			return { item, about, aboutLanguage, ...said, hasChanged: said.before !== said.after };
		})
	};
}
