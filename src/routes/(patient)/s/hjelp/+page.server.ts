import { redirect } from '@sveltejs/kit';
import { answeringStateForm, helpWantedIn } from '#server/care/help-wanted.ts';
import { formPathAfter } from '../next-form.ts';
import { overviewPath } from '../paths.ts';
import { readVisit } from '../visit.ts';
import type { PageServerLoad } from './$types';

/** What was asked for, and what happens because of it. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const place = visit.forms.findIndex(({ form }) => form.id === answeringStateForm);
	if (place < 0) redirect(303, overviewPath);
	return {
		...helpWantedIn(visit.situation.answers),
		contacts: visit.contacts,
		next: formPathAfter(event, visit, place)
	};
};
