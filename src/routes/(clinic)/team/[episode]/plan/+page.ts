import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { PageLoad } from './$types';

/** The paper can be in another language than the page around it. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	sayOnPaper: await sayToStaff(data.paperLanguage)
});
