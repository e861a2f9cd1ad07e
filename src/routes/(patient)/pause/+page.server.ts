import { patientOf } from '../patient-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	patientOf(event);
};
