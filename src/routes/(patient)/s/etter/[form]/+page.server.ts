import { redirect } from '@sveltejs/kit';
import { nextFormPath } from '../../next-form.ts';
import { placeIn } from '../../paths.ts';
import { readVisit } from '../../visit.ts';
import type { PageServerLoad } from './$types';

/** On from a form, once its answers are saved: they may have opened others. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	redirect(303, nextFormPath(event, visit, placeIn(event.params.form)));
};
