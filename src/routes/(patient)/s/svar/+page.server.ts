import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { rankingForm } from '#engine/suggestions/ranked-life-areas.ts';
import { textIn } from '#engine/text.ts';
import { handIn } from '#server/care/hand-in.ts';
import { chooseWhoMaySee } from '#server/care/choose-who-may-see.ts';
import { deeperForms, openDeeperForms } from '#server/care/open-deeper-forms.ts';
import type { OwnForm } from '#server/care/read-own-forms.ts';
import { reopenResponse } from '#server/care/reopen-response.ts';
import { whoMaySee } from '#server/dossier/who-may-see.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import { sectionPath, summaryPath } from '../paths.ts';
import {
	evaluateForm,
	readVisit,
	sectionsFor,
	shownForms,
	urgentIn,
	type Visit
} from '../visit.ts';
import { partsOf } from './parts-of.ts';
import { inReadingOrder } from './summary.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that was said, in words, before it is handed in. */
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { language } = event.locals;
	const begun = inReadingOrder(partsOf(event, visit)).filter(
		({ place, lines }) => lines.length > 0 && visit.forms[place]?.response
	);
	const deeper = await deeperOf(event, visit);
	const rankingPlace = visit.forms.findIndex(({ form }) => form.id === rankingForm);
	return {
		contacts: visit.contacts,
		// What was added or opened again after handing in is handed in once more.
		isHandedIn:
			visit.status === 'submitted' && !visit.forms.some(({ response }) => isDraft(response)),
		deeper: deeper.filter(({ form }) => form !== rankingForm),
		isUrgent: urgentIn(event, visit).length > 0,
		parts: begun.filter(({ isRanking }) => !isRanking),
		/** How the person says what to begin with, and what they have said. */
		ranking: {
			part: begun.find(({ isRanking }) => isRanking) ?? null,
			path: rankingPlace < 0 ? null : sectionPath(rankingPlace, 0),
			opens: deeper.some(({ form }) => form === rankingForm) ? rankingForm : null
		},
		waiting: shownForms(event, visit).flatMap((place) => {
			const own = visit.forms[place];
			if (!own || own.response || own.form.id === rankingForm) return [];
			const [first] = sectionsFor(own.form, evaluateForm(event, visit, own.form));
			const title = textIn(own.form.title, language);
			return [{ title, path: sectionPath(place, first?.place ?? 0) }];
		})
	};
};

export const actions: Actions = {
	lever: async (event) => {
		const patient = patientOf(event);
		const { assignmentId } = patient;
		await asked(handIn(event.locals.app, patient, { assignmentId }));
		redirect(303, '/takk');
	},
	/** Handed in already, and something should be different after all. */
	endre: async (event) => {
		const visit = await readVisit(event);
		const place = Number((await event.request.formData()).get('part'));
		const own = visit.forms[place];
		if (!own?.response) error(404, { message: 'not-found', code: 'not-found' });
		const { responseId } = own.response;
		await asked(reopenResponse(event.locals.app, visit.actor, { responseId }));
		// Of a part with one page it is clear where to go.
		redirect(303, own.form.sections.length === 1 ? sectionPath(place, 0) : summaryPath);
	},
	/** Who may see a part: a choice that is open before and after handing in. */
	se: async (event) => {
		const visit = await readVisit(event);
		const posted = await event.request.formData();
		const own = visit.forms[Number(posted.get('part'))];
		const item = own?.form.sections
			.flatMap(({ items }) => items)
			.find(({ id }) => id === whoMaySee);
		if (!own?.response || !item) error(404, { message: 'not-found', code: 'not-found' });
		const chosen = posted.getAll('who').map(String);
		const { responseId, answers } = own.response;
		await asked(
			chooseWhoMaySee(event.locals.app, visit.actor, {
				responseId,
				raw: item.type === 'choices' ? chosen : (chosen[0] ?? ''),
				marks: answers[item.name]?.marks ?? {}
			})
		);
		redirect(303, summaryPath);
	},
	mer: async (event) => {
		const visit = await readVisit(event);
		const formId = String((await event.request.formData()).get('form') ?? '');
		const { assignmentId } = visit.actor;
		await asked(
			openDeeperForms(event.locals.app, visit.actor, {
				assignmentId,
				own: visit,
				formIds: [formId]
			})
		);
		const given = await readVisit(event);
		const place = given.forms.findIndex(({ form }) => form.id === formId);
		redirect(303, place < 0 ? summaryPath : sectionPath(place, 0));
	}
};

function isDraft(response: OwnForm['response']): boolean {
	return response?.state === 'draft';
}

/** What the answers have opened: offered one at a time, now or another day. */
async function deeperOf(event: RequestEvent, visit: Visit) {
	const { app, language } = event.locals;
	const parts = await deeperForms(app, visit.actor, visit);
	return parts.map(({ form: formId, because }) => {
		const form = app.content.currentForm(formId);
		return {
			form: formId,
			title: textIn(form.title, language),
			because: because ? textIn(because, language) : null,
			minutes: form.minutes
		};
	});
}
