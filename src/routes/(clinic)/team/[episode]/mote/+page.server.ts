import { redirect } from '@sveltejs/kit';
import { fail, message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { hasCapability } from '#server/auth/authorise.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { readConference } from '#server/care/read-conference.ts';
import { shareConference } from '#server/care/share-conference.ts';
import { endShare, listShares } from '#server/care/shares.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { asked, askedOrRefused } from '../../../../asked.ts';
import { confirmFirst } from '../../../../(staff)/confirm-first.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import { conferenceOf } from '../../../conference-of.ts';
import { namesOf } from '../../../names-of.ts';
import { readParam } from '../../../read-param.ts';
import type { Actions, PageServerLoad } from './$types';
import { shareForm } from './share-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const read = await asked(readConference(app, actor, { episodeId, language }));
	const [colleagues, settings, shares] = await Promise.all([
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {})),
		asked(listShares(app, actor, { episodeId }))
	]);
	const nameOf = namesOf(colleagues, language);
	const contacts = contactsIn(settings);
	return {
		episodeId,
		conference: conferenceOf(read, { colleagues, contacts, language, now: app.clock.now() }),
		shares: shares.map((one) => ({ ...one, sharedBy: nameOf(one.sharedBy) })),
		mayShare: hasCapability(actor, 'conference:share'),
		share: await superValidate(zod4(shareForm), { errors: false })
	};
};

export const actions: Actions = {
	share: async (event) => {
		const actor = staffOf(event);
		const episodeId = readParam<'episode'>(event.params.episode);
		const form = await superValidate(event.request, zod4(shareForm));
		if (!form.valid) return fail(400, { form });
		const shared = await askedOrRefused(
			shareConference(event.locals.app, actor, { episodeId, ...form.data })
		);
		if ('output' in shared) return message(form, 'share.done');
		confirmFirst(shared.refusal, event.url.pathname);
		if (shared.refusal.code !== 'not-found') return asked<never>(Promise.reject(shared.refusal));
		return setError(form, 'email', 'share.emailUnknown');
	},
	end: async (event) => {
		const actor = staffOf(event);
		const shareId = readParam<'share'>(String((await event.request.formData()).get('share') ?? ''));
		await asked(endShare(event.locals.app, actor, { shareId }));
		redirect(303, event.url.pathname);
	}
};
