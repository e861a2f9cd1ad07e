import type { RequestEvent } from '@sveltejs/kit';
import { sectionPath, summaryPath } from './paths.ts';
import { evaluateForm, sectionsFor, type Visit } from './visit.ts';

/** Where to go on after the form at `place`: the next one with anything to show, or the summary. */
export function nextFormPath(event: RequestEvent, visit: Visit, place: number): string {
	for (const [at, { form }] of visit.forms.entries()) {
		if (at <= place) continue;
		const [first] = sectionsFor(form, evaluateForm(event, visit, form));
		if (first) return sectionPath(at, first.place);
	}
	return summaryPath;
}
