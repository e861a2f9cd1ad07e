import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import type { PageLoad } from './$types';

/** The words of the patients' pages, which a form needs around it. */
export const load: PageLoad = async ({ data, parent }) => {
	const { frame } = await parent();
	return { ...data, sayWithin: await sayToPatient(frame.language) };
};
