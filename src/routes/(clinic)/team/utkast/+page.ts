import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import { fetchEveryControl } from '#ui/patient/items/controls.ts';
import type { PageLoad } from './$types';

/** The words and controls of the patients' pages, which a form needs around it. */
export const load: PageLoad = async ({ data, parent }) => {
	const { frame } = await parent();
	const [sayWithin] = await Promise.all([sayToPatient(frame.language), fetchEveryControl()]);
	return { ...data, sayWithin };
};
