import { hasResumePhrase } from '#server/auth/own-resume-phrase.ts';
import { asked } from '../../asked.ts';
import { patientOf } from '../patient-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const patient = patientOf(event);
	const { assignmentId } = patient;
	const hasPhrase = await asked(hasResumePhrase(event.locals.app, patient, { assignmentId }));
	return { hasPhrase };
};
