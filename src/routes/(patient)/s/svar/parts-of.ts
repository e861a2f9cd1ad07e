import type { RequestEvent } from '@sveltejs/kit';
import { readView, viewCookie } from '#ui/common/view.ts';
import { evaluateForm, type Visit } from '../visit.ts';
import { summaryPart, type SummaryPart } from './summary.ts';

/** Every form of a visit as it reads back, in the order in which they were asked. */
export function partsOf(event: RequestEvent, visit: Visit): readonly SummaryPart[] {
	const { language } = event.locals;
	const { pace } = readView(event.cookies.get(viewCookie));
	return visit.forms.map((own, place) =>
		summaryPart(own, place, evaluateForm(event, visit, own.form), { language, pace })
	);
}
