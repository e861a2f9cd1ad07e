import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	say: await sayToPatient(data.language)
});
