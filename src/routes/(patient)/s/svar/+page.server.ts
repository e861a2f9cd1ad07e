import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { textIn } from '#engine/text.ts';
import { handIn } from '#server/care/hand-in.ts';
import { deeperForms, openDeeperForms } from '#server/care/open-deeper-forms.ts';
import { reopenResponse } from '#server/care/reopen-response.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import { sectionPath, summaryPath } from '../paths.ts';
import {
	evaluateForm,
	readVisit,
	sectionsFor,
	shownForms,
	urgentIn,
	type Visit
} from '../visit.ts';
import { partsOf } from './parts-of.ts';
import { inReadingOrder } from './summary.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that was said, in words, before it is handed in. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	const parts = partsOf(event, visit);
	return {
		contacts: visit.contacts,
		isHandedIn: visit.status === 'submitted',
		deeper: visit.status === 'open' ? await deeperOf(event, visit) : [],
		isUrgent: urgentIn(event, visit).length > 0,
		parts: inReadingOrder(parts).filter(
			({ place, lines }) => lines.length > 0 && visit.forms[place]?.response
		),
		waiting: shownForms(event, visit).flatMap((place) => {
			const own = visit.forms[place];
			if (!own || own.response) return [];
			const [first] = sectionsFor(own.form, evaluateForm(event, visit, own.form));
			const title = textIn(own.form.title, language);
			return [{ title, path: sectionPath(place, first?.place ?? 0) }];
		})
	};
};

export const actions: Actions = {
	lever: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		await asked(handIn(event.locals.app, patient, { assignmentId }));
		redirect(303, '/takk');
	},
	/** Handed in already, and something should be different after all. */
	endre: async (event) => {
		const visit = await readVisit(event);
		const place = Number((await event.request.formData()).get('part'));
		const own = visit.forms[place];
		if (!own?.response) error(404, { message: 'not-found', code: 'not-found' });
		const { responseId } = own.response;
		await asked(reopenResponse(event.locals.app, visit.actor, { responseId }));
		redirect(303, summaryPath);
	},
	mer: async (event) => {
		const visit = await readVisit(event);
		const formId = String((await event.request.formData()).get('form') ?? '');
		const { assignmentId } = visit.actor;
		await asked(
			openDeeperForms(event.locals.app, visit.actor, {
				assignmentId,
				own: visit,
				formIds: [formId]
			})
		);
		const given = await readVisit(event);
		const place = given.forms.findIndex(({ form }) => form.id === formId);
		redirect(303, place < 0 ? summaryPath : sectionPath(place, 0));
	}
};

/** What the answers have opened: offered one at a time, now or another day. */
async function deeperOf(event: RequestEvent, visit: Visit) {
	const { app, language } = event.locals;
	const parts = await deeperForms(app, visit.actor, visit);
	return parts.map(({ form: formId, because }) => {
		const form = app.content.currentForm(formId);
		return {
			form: formId,
			title: textIn(form.title, language),
			because: because ? textIn(because, language) : null,
			minutes: form.minutes
		};
	});
}
