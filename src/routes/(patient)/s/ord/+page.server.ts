import { keepResumePhrase } from '#server/auth/keep-resume-phrase.ts';
import { dropResumePhrase, hasResumePhrase } from '#server/auth/own-resume-phrase.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const patient = patientOf(event);
	const { app } = event.locals;
	const { assignmentId } = patient;
	return {
		hasPhrase: await asked(hasResumePhrase(app, patient, { assignmentId })),
		days: app.settings.accessCodeDays
	};
};

export const actions: Actions = {
	behold: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		const phrase = await asked(keepResumePhrase(event.locals.app, patient, { assignmentId }));
		return { words: phrase.split(' ') };
	},
	slett: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		await asked(dropResumePhrase(event.locals.app, patient, { assignmentId }));
		return { isDropped: true };
	}
};
