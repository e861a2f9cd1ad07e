import { textIn } from '#engine/text.ts';
import { hasResumePhrase } from '#server/auth/own-resume-phrase.ts';
import { asked } from '../../asked.ts';
import {
	evaluateForm,
	readVisit,
	reasonsIn,
	sectionsFor,
	shownForms,
	stateOf,
	urgentIn
} from './visit.ts';
import { sectionPath, summaryPath } from './paths.ts';
import type { PageServerLoad } from './$types';

/** All parts, and what to know before the first question. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	const reasons = reasonsIn(event, visit);
	const parts = shownForms(event, visit).map((place) => {
		const own = visit.forms[place]!;
		const [first] = sectionsFor(own.form, evaluateForm(event, visit, own.form));
		const because = reasons.get(own.form.id) ?? null;
		return {
			title: textIn(own.form.title, language),
			because: because && textIn(because, language),
			minutes: own.form.minutes,
			state: stateOf(own),
			isPrivate: own.form.isSensitive,
			path: sectionPath(place, first?.place ?? 0)
		};
	});
	const next =
		parts.find((part) => part.state === 'begun') ?? parts.find((part) => part.state === 'waits');
	const { app } = event.locals;
	const { assignmentId } = visit.actor;
	return {
		hasPhrase: await asked(hasResumePhrase(app, visit.actor, { assignmentId })),
		isUrgent: urgentIn(event, visit).length > 0,
		unitName: visit.unitName,
		welcome: visit.welcome,
		contacts: visit.contacts,
		intro: visit.package && textIn(visit.package.intro, language),
		isBegun: parts.some((part) => part.state !== 'waits'),
		isHandedIn: visit.status === 'submitted',
		minutes: Math.ceil(parts.reduce((sum, part) => sum + part.minutes, 0)),
		parts,
		next: next?.path ?? summaryPath
	};
};
