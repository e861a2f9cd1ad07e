import { textIn } from '#engine/text.ts';
import { becauseOf, evaluateForm, readVisit, sectionsFor, stateOf } from './visit.ts';
import { sectionPath, summaryPath } from './paths.ts';
import type { PageServerLoad } from './$types';

/** All parts, and what to know before the first question. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	const parts = visit.forms.map((own, place) => {
		const [first] = sectionsFor(own.form, evaluateForm(event, visit, own.form));
		const because = becauseOf(visit, own.form);
		return {
			title: textIn(own.form.title, language),
			because: because && textIn(because, language),
			minutes: own.form.minutes,
			state: stateOf(own),
			path: sectionPath(place, first?.place ?? 0)
		};
	});
	const next =
		parts.find((part) => part.state === 'begun') ?? parts.find((part) => part.state === 'waits');
	return {
		unitName: visit.unitName,
		contacts: visit.contacts,
		intro: visit.package && textIn(visit.package.intro, language),
		isBegun: parts.some((part) => part.state !== 'waits'),
		isHandedIn: visit.status === 'submitted',
		minutes: Math.ceil(parts.reduce((sum, part) => sum + part.minutes, 0)),
		parts,
		next: next?.path ?? summaryPath
	};
};
