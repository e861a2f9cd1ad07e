import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import { fetchControls } from '#ui/patient/items/controls.ts';
import { fetchLive } from '#ui/patient/live-form.ts';
import type { PageLoad } from './$types';

/** Fetches what this form needs beside what every form needs. */
export const load: PageLoad = async ({ data, parent }) => {
	const { frame } = await parent();
	const [makeLive, sayWithin] = await Promise.all([
		fetchLive(data.handed.form),
		sayToPatient(frame.language),
		fetchControls(data.handed.form)
	]);
	return { ...data, makeLive, sayWithin };
};
