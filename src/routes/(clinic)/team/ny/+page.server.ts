import { redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { createEpisode } from '#server/care/create-episode.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';
import { newPersonForm } from './new-person-form.ts';

export const load: PageServerLoad = async (event) => {
	staffOf(event, 'episode:create');
	return { form: await superValidate(zod4(newPersonForm)) };
};

export const actions: Actions = {
	default: async (event) => {
		const actor = staffOf(event);
		const form = await superValidate(event.request, zod4(newPersonForm));
		if (!form.valid) return fail(400, { form });
		const { name, number, sex, birthYear, phase } = form.data;
		const { episodeId } = await asked(
			createEpisode(event.locals.app, actor, {
				identity: { name, number: number || null },
				facts: {
					...(sex === 'unknown' ? {} : { sex }),
					...(birthYear === '' ? {} : { birthYear: Number(birthYear) })
				},
				phase
			})
		);
		redirect(303, `/team/${episodeId}`);
	}
};
