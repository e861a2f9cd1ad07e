import { error, redirect } from '@sveltejs/kit';
import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { textIn } from '#engine/text.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import { closeAlert } from '#server/care/close-alert.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { readAlertAnswer } from '#server/care/read-alert-answer.ts';
import { readAlertPage } from '#server/care/read-alert-page.ts';
import { takeAlert } from '#server/care/take-alert.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { asked, askedOrRefused } from '../../../../../asked.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import { alertWords } from '../../../../alert-words.ts';
import { namesOf } from '../../../../names-of.ts';
import { readParam } from '../../../../read-param.ts';
import { contactsIn } from '../../../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { alertPart } from './alert-part.ts';
import { closeForm } from './close-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const alertId = readParam<'alert'>(event.params.alert);
	const [{ episode, page }, colleagues, settings] = await Promise.all([
		asked(readAlertPage(app, actor, { episodeId, language })),
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {}))
	]);
	const alert = page.alerts.find((one) => one.alertId === alertId);
	if (!alert) error(404, { message: 'not-found', code: 'not-found' });
	const nameOf = namesOf(colleagues, language);
	const contacts = contactsIn(settings);
	const answer = await asked(readAlertAnswer(app, actor, { alertId }));
	const ground = { page, answer, content: app.content, contacts, nameOf, language };
	return {
		name: episode.identity.name,
		episodeId,
		alert: alertPart(alert, ground),
		others: page.alerts
			.filter((one) => one.alertId !== alertId && one.closedAt === null)
			.map((one) => ({ alertId: one.alertId, says: alertWords(one.cause, language, contacts) })),
		contacts: Object.entries(contacts).map(([id, { name, phone }]) => ({
			id,
			name: textIn(name, language).words,
			phone
		})),
		mayHandle: hasCapability(actor, 'alert:handle'),
		colleagues: colleagues
			.filter(({ isActive }) => isActive)
			.map(({ staffId, name }) => ({ id: staffId as string, name })),
		me: actor.staffId as string,
		form: await superValidate({ doneBy: actor.staffId as string }, zod4(closeForm), {
			errors: false
		})
	};
};

export const actions: Actions = {
	take: async (event) => {
		const actor = staffOf(event);
		const alertId = readParam<'alert'>(event.params.alert);
		const taken = await askedOrRefused(takeAlert(event.locals.app, actor, { alertId }));
		if ('refusal' in taken && taken.refusal.code !== 'conflict') {
			await asked(Promise.reject(taken.refusal));
		}
		// A colleague may have been quicker: the page says who has it.
		redirect(303, `/team/${event.params.episode}/varsel/${alertId}`);
	},
	close: async (event) => {
		const actor = staffOf(event);
		const alertId = readParam<'alert'>(event.params.alert);
		const form = await superValidate(event.request, zod4(closeForm));
		if (!form.valid) return fail(400, { form });
		const { act, doneBy } = form.data;
		// One conversation often answers several alerts about the same person.
		const ids = [alertId, ...form.data.also.map((one) => readParam<'alert'>(one))];
		for (const id of new Set(ids)) {
			const closed = await askedOrRefused(
				closeAlert(event.locals.app, actor, {
					alertId: id,
					act,
					doneBy: doneBy === '' ? null : readParam<'staff'>(doneBy)
				})
			);
			if (!('refusal' in closed)) continue;
			if (closed.refusal.code !== 'conflict') await asked(Promise.reject(closed.refusal));
			if (id === alertId) return message(form, 'alert.closedMeanwhile', { status: 409 });
		}
		redirect(303, `/team/${event.params.episode}`);
	}
};
