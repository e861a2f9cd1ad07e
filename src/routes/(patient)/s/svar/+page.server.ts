import { redirect } from '@sveltejs/kit';
import { handIn } from '#server/care/hand-in.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import { evaluateForm, readVisit } from '../visit.ts';
import { summaryPart } from './summary.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that was said, in words, before it is handed in. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	return {
		contacts: visit.contacts,
		isHandedIn: visit.status === 'submitted',
		parts: visit.forms
			.map((own, place) => summaryPart(own, place, evaluateForm(event, visit, own.form), language))
			.filter((part) => part.lines.length > 0)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		await asked(handIn(event.locals.app, patient, { assignmentId }));
		redirect(303, '/takk');
	}
};
