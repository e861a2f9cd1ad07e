import { error, fail, redirect } from '@sveltejs/kit';
import { textIn } from '#engine/text.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { checkInForms, openCheckIn } from '#server/care/open-check-in.ts';
import { readOffers } from '#server/care/read-offers.ts';
import { replyToOffer } from '#server/care/reply-to-offer.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { isRefused } from '#server/server-refusal.ts';
import { plainWords } from '#ui/common/contacts.ts';
import { contactsIn } from '../../../unit-contacts.ts';
import { asked, askedOrRefused } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import type { Actions, PageServerLoad } from './$types';

const longestWords = 2000;
const replies = ['accepted', 'declined', 'later', 'wants-to-talk'] as const;

/** What is offered and promised, and the short questions that one may answer any day. */
export const load: PageServerLoad = async (event) => {
	const patient = patientOf(event);
	const { app, language } = event.locals;
	const { episodeId } = patient;
	const offers = await asked(readOffers(app, patient, { episodeId }));
	const contacts = contactsIn(await asked(readUnitSettings(app, patient, {})));
	return {
		contacts,
		// Some things are only talked about face to face; that there are any is said.
		hasPrivate: offers.some(({ isPrivate }) => isPrivate),
		offered: offers
			.filter(({ isPrivate }) => !isPrivate)
			.map((offer) => {
				const { words, language: written } = textIn(offer.says, language);
				const { suggestionId, decisionId, owner, followUpOn, reply } = offer;
				return {
					suggestionId,
					decisionId,
					words: plainWords(words, contacts, language),
					language: written,
					degree: offer.degree && textIn(offer.degree, language),
					owner,
					followUpOn,
					reply: replies.find((one) => one === reply?.act) ?? null,
					own: reply?.words ?? ''
				};
			}),
		checkIns: checkInForms.map((formId) => {
			const { title, minutes } = app.content.currentForm(formId);
			return { formId, title: textIn(title, language), minutes };
		})
	};
};

export const actions: Actions = {
	/** Yes, no, later, or let us talk: the clinician sees it beside their own decision. */
	svar: async (event) => {
		const patient = patientOf(event);
		const { app } = event.locals;
		const { episodeId } = patient;
		const posted = await event.request.formData();
		const offers = await asked(readOffers(app, patient, { episodeId }));
		const offer = offers.find(({ suggestionId }) => suggestionId === posted.get('forslag'));
		const reply = replies.find((one) => one === posted.get('svar'));
		if (!offer || !reply) error(404, { message: 'not-found', code: 'not-found' });
		const { suggestionId } = offer;
		const decisionId = String(posted.get('tilbud')) as typeof offer.decisionId;
		const words = String(posted.get('ord') ?? '').slice(0, longestWords);
		const made = await askedOrRefused(
			replyToOffer(app, patient, { episodeId, suggestionId, decisionId, reply, words })
		);
		if ('refusal' in made) {
			if (isRefused(made.refusal, 'conflict')) return fail(409, { isMeanwhile: true });
			throw made.refusal;
		}
		redirect(303, '/s/plan');
	},
	/** A short form of one's own accord. */
	sjekk: async (event) => {
		const patient = patientOf(event);
		const { app } = event.locals;
		const { name, options } = sessionCookie(app.settings, 'patient');
		const { assignmentId } = patient;
		const formId = String((await event.request.formData()).get('skjema') ?? '');
		const sessionId = event.cookies.get(name) ?? '';
		const entered = await asked(openCheckIn(app, patient, { assignmentId, formId, sessionId }));
		event.cookies.set(name, entered.sessionId, options);
		redirect(303, '/s');
	}
};
