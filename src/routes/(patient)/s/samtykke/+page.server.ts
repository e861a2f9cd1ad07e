import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { textIn } from '#engine/text.ts';
import { readConsents } from '#server/care/read-consents.ts';
import { recordConsent } from '#server/care/record-consent.ts';
import { newId } from '#server/ids.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import {
	choiceOf,
	notesOf,
	purposes,
	relativePurpose,
	relativesForm,
	relativesIn,
	subjectsOf
} from './choices.ts';
import type { Actions, PageServerLoad } from './$types';

const longestName = 200;

/** What the answers may be used for, each choice by itself, and how it stands. */
export const load: PageServerLoad = async (event) => {
	const { app, language } = event.locals;
	const events = await consentsOf(event);
	const relatives = app.content.currentForm(relativesForm);
	return {
		choices: purposes.map((one) =>
			choiceOf(one, app.content.currentForm(one.form), events, language)
		),
		relatives: relativesIn(events),
		subjects: subjectsOf(relatives, language),
		relativeNotes: notesOf(relatives).map((note) => textIn(note.text, language)),
		relativesVersion: relatives.version
	};
};

export const actions: Actions = {
	velg: async (event) => {
		const posted = await event.request.formData();
		const one = purposes.find(({ purpose }) => purpose === posted.get('formal'));
		const act = (['given', 'refused', 'withdrawn'] as const).find(
			(it) => it === posted.get('valg')
		);
		if (!one || !act) error(404, { message: 'not-found', code: 'not-found' });
		await keep(event, one.purpose, act, one.form, {});
		redirect(303, '/s/samtykke');
	},
	/** One named person at a time. */
	naer: async (event) => {
		const posted = await event.request.formData();
		const name = String(posted.get('navn') ?? '')
			.trim()
			.slice(0, longestName);
		if (name === '') return fail(400, { isNameless: true });
		const { app, language } = event.locals;
		const known = subjectsOf(app.content.currentForm(relativesForm), language);
		const about = posted.getAll('om').filter((one) => known.some(({ value }) => value === one));
		const purpose = relativePurpose(newId());
		await keep(event, purpose, 'given', relativesForm, { name, about });
		redirect(303, '/s/samtykke');
	},
	trekk: async (event) => {
		const purpose = (await event.request.formData()).get('formal');
		const one = relativesIn(await consentsOf(event)).find((it) => it.purpose === purpose);
		if (!one) error(404, { message: 'not-found', code: 'not-found' });
		const { name, about } = one;
		await keep(event, one.purpose, 'withdrawn', relativesForm, { name, about });
		redirect(303, '/s/samtykke');
	}
};

function consentsOf(event: RequestEvent) {
	const patient = patientOf(event);
	const { episodeId } = patient;
	return asked(readConsents(event.locals.app, patient, { episodeId }));
}

async function keep(
	event: RequestEvent,
	purpose: string,
	act: 'given' | 'refused' | 'withdrawn',
	formId: string,
	detail: Readonly<Record<string, unknown>>
): Promise<void> {
	const patient = patientOf(event);
	const { app } = event.locals;
	const { id, version, hash } = app.content.currentForm(formId);
	const { episodeId } = patient;
	const text = { id, version, hash };
	await asked(recordConsent(app, patient, { episodeId, purpose, act, text, detail }));
}
