import { redirect, type RequestEvent } from '@sveltejs/kit';
import { textIn } from '#engine/text.ts';
import { handIn } from '#server/care/hand-in.ts';
import { deeperForms, openDeeperForms } from '#server/care/open-deeper-forms.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import { sectionPath, summaryPath } from '../paths.ts';
import { evaluateForm, readVisit, type Visit } from '../visit.ts';
import { summaryPart } from './summary.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that was said, in words, before it is handed in. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	return {
		contacts: visit.contacts,
		isHandedIn: visit.status === 'submitted',
		deeper: visit.status === 'open' ? await deeperOf(event, visit) : [],
		parts: visit.forms
			.map((own, place) => summaryPart(own, place, evaluateForm(event, visit, own.form), language))
			.filter((part) => part.lines.length > 0)
	};
};

export const actions: Actions = {
	lever: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		await asked(handIn(event.locals.app, patient, { assignmentId }));
		redirect(303, '/takk');
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
	const parts = await deeperForms(app, visit.actor.unitId, visit);
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
