import type { RequestEvent } from '@sveltejs/kit';
import { answeringStateForm, helpWantedIn } from '#server/care/help-wanted.ts';
import { helpPath, sectionPath, summaryPath } from './paths.ts';
import { evaluateForm, sectionsFor, type Visit } from './visit.ts';

/**
 * Where to go on after the form at `place`: the next one with anything to show, or the summary.
 * Whoever asked for help to answer is told first what happens.
 */
export function nextFormPath(event: RequestEvent, visit: Visit, place: number): string {
	const isAskedHow = visit.forms[place]?.form.id === answeringStateForm;
	const { wish, wantsShortBits, isNotAlone } = helpWantedIn(visit.situation.answers);
	if (isAskedHow && (wish !== null || wantsShortBits || isNotAlone)) return helpPath;
	return formPathAfter(event, visit, place);
}

/** The same, without stopping on the way. */
export function formPathAfter(event: RequestEvent, visit: Visit, place: number): string {
	for (const [at, { form }] of visit.forms.entries()) {
		if (at <= place) continue;
		const [first] = sectionsFor(form, evaluateForm(event, visit, form));
		if (first) return sectionPath(at, first.place);
	}
	return summaryPath;
}
