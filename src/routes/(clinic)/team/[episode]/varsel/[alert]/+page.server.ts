import { error, redirect } from '@sveltejs/kit';
import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { textIn, type Text } from '#engine/text.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import { closeAlert } from '#server/care/close-alert.ts';
import { listAlerts } from '#server/care/list-alerts.ts';
import { listStaff } from '#server/care/list-staff.ts';
import { readEpisode } from '#server/care/read-episode.ts';
import { takeAlert } from '#server/care/take-alert.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { asked, askedOrRefused } from '../../../../../asked.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import { alertWords } from '../../../../alert-words.ts';
import { namesOf } from '../../../../names-of.ts';
import { readParam } from '../../../../read-param.ts';
import { contactsIn } from '../../../../unit-contacts.ts';
import type { Actions, PageServerLoad } from './$types';
import { closeForm } from './close-form.ts';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const episodeId = readParam<'episode'>(event.params.episode);
	const alertId = readParam<'alert'>(event.params.alert);
	const [alerts, episode, colleagues, settings] = await Promise.all([
		asked(listAlerts(app, actor, { episodeId })),
		asked(readEpisode(app, actor, { episodeId })),
		asked(listStaff(app, actor, {})),
		asked(readUnitSettings(app, actor, {}))
	]);
	const alert = alerts.find((one) => one.alertId === alertId);
	if (!alert) error(404, { message: 'not-found', code: 'not-found' });
	const nameOf = namesOf(colleagues, language);
	const contacts = contactsIn(settings);
	const formId = alert.cause['form'];
	const form = app.content.current.forms.find(({ id }) => id === formId);
	return {
		name: episode.identity.name,
		episodeId,
		alert: {
			says: alertWords(alert.cause, language, contacts),
			form: form ? textIn(form.title, language).words : null,
			suggestion: typeof alert.cause['suggestion'] === 'string' ? alert.cause['suggestion'] : null,
			urgency: alert.urgency,
			raisedAt: alert.raisedAt,
			takenAt: alert.takenAt,
			takenBy: alert.takenBy === null ? null : nameOf(alert.takenBy),
			closedAt: alert.closedAt,
			closedBy: alert.closedBy === null ? null : nameOf(alert.closedBy),
			act: alert.act
		},
		contacts: Object.entries(contacts).map(([id, { name, phone }]) => ({
			id,
			name: textIn(name as Text, language).words,
			phone
		})),
		mayHandle: hasCapability(actor, 'alert:handle'),
		form: await superValidate(zod4(closeForm))
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
		const closed = await askedOrRefused(
			closeAlert(event.locals.app, actor, { alertId, act: form.data.act })
		);
		if ('refusal' in closed) {
			if (closed.refusal.code !== 'conflict') await asked(Promise.reject(closed.refusal));
			return message(form, 'alert.closedMeanwhile', { status: 409 });
		}
		redirect(303, `/team/${event.params.episode}`);
	}
};
