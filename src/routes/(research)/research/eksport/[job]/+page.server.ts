import { redirect } from '@sveltejs/kit';
import { cancelExport, readExport } from '#server/research/exports/read-export.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { job: id } = event.params;
	const found = await asked(readExport(event.locals.app, actor, { id }));
	if (!found) return { id, export: null };
	const { state, done, of } = found;
	return { id, export: { state, done, of } };
};

export const actions: Actions = {
	cancel: async (event) => {
		const actor = staffOf(event);
		const { job: id } = event.params;
		await asked(cancelExport(event.locals.app, actor, { id }));
		redirect(303, `/research/eksport/${id}`);
	}
};
