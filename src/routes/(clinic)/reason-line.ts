import type { Reason } from '#engine/explain/reason.ts';
import { clinicWorkList as workListEn } from '#texts/en/clinic-work-list.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { clinicWorkList as workListNb } from '#texts/nb/clinic-work-list.ts';
import type { ReasonLine } from '#ui/clinic/suggestions/suggestion.ts';

/** A fact behind a suggestion. Phases and sex are known by ids: they get their words here. */
export function reasonLine(reason: Reason, language: InterfaceLanguage): ReasonLine {
	const { items, score, about } = reason;
	return { items, score: score ?? null, about, says: wordsOf(reason, language) };
}

function wordsOf({ input, says }: Reason, language: InterfaceLanguage): string {
	const words: Readonly<Record<string, string>> = language === 'en' ? workListEn : workListNb;
	if (input === 'phase') return words[`phase.${says}`] ?? says;
	if (input === 'fact.sex') return words[`newPerson.sex.${says}`] ?? says;
	return says;
}
