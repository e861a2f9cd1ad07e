import { redirect } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import { liftRestriction } from '#server/care/lift-restriction.ts';
import { previewRetention } from '#server/care/preview-retention.ts';
import { answerRightsRequest, listRightsRequests } from '#server/care/rights-requests.ts';
import { asked, askedOrRefused } from '../../asked.ts';
import { readParam } from '../../(clinic)/read-param.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

/** Months since the last course of treatment ended, when somebody asks whom that would reach. */
function readMonths(query: URLSearchParams): number | null {
	const written = query.get('maneder') ?? '';
	return /^\d{1,3}$/.test(written) ? Number(written) : null;
}

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event, 'rights:record');
	const { app } = event.locals;
	const mayAnswer = hasCapability(actor, 'rights:answer');
	const months = readMonths(event.url.searchParams);
	return {
		requests: await asked(listRightsRequests(app, actor, {})),
		may: { answer: mayAnswer, copy: hasCapability(actor, 'person:copy') },
		months,
		retention:
			mayAnswer && months !== null ? await asked(previewRetention(app, actor, { months })) : null
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const actor = staffOf(event, 'rights:answer');
		const posted = await event.request.formData();
		const answered = await askedOrRefused(
			answerRightsRequest(event.locals.app, actor, {
				requestId: readParam<'rights-request'>(postedText(posted, 'request')),
				state: postedText(posted, 'state') === 'met' ? 'met' : 'refused',
				answer: postedText(posted, 'answer', 2000)
			})
		);
		if ('refusal' in answered && answered.refusal.code !== 'conflict') {
			await asked(Promise.reject(answered.refusal));
		}
		redirect(303, '/rettigheter');
	},
	/** A restriction of use ends. */
	lift: async (event) => {
		const actor = staffOf(event, 'rights:answer');
		const posted = await event.request.formData();
		const requestId = readParam<'rights-request'>(postedText(posted, 'request'));
		const lifted = await askedOrRefused(liftRestriction(event.locals.app, actor, { requestId }));
		if ('refusal' in lifted && lifted.refusal.code !== 'conflict') {
			await asked(Promise.reject(lifted.refusal));
		}
		redirect(303, '/rettigheter');
	}
};
