import { fail, redirect } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import { liftRestriction } from '#server/care/lift-restriction.ts';
import { previewRetention } from '#server/care/preview-retention.ts';
import { retentionPurposes } from '#server/care/retention-rules.ts';
import { answerRightsRequest, listRightsRequests } from '#server/care/rights-requests.ts';
import { setRetention } from '#server/care/set-retention.ts';
import { asked, askedOrRefused, statusOf } from '../../asked.ts';
import { readParam } from '../../(clinic)/read-param.ts';
import { confirmFirst } from '../../(staff)/confirm-first.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import { readRules } from './read-rules.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event, 'rights:record');
	const { app } = event.locals;
	const mayAnswer = hasCapability(actor, 'rights:answer');
	const asIf = readRules(event.url.searchParams);
	return {
		requests: await asked(listRightsRequests(app, actor, {})),
		may: {
			answer: mayAnswer,
			copy: hasCapability(actor, 'person:copy'),
			decide: hasCapability(actor, 'setting:change')
		},
		isAsIf: asIf !== null,
		retention: mayAnswer ? await asked(previewRetention(app, actor, asIf ? { asIf } : {})) : null
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
	/** How long the unit keeps what it keeps. */
	retention: async (event) => {
		const actor = staffOf(event, 'setting:change');
		const posted = await event.request.formData();
		const written = new URLSearchParams(
			retentionPurposes.map((purpose) => [purpose, postedText(posted, purpose)])
		);
		const rules = readRules(written);
		if (!rules) return fail(400, { said: 'retention.wrong' as const });
		const decided = await askedOrRefused(setRetention(event.locals.app, actor, rules));
		if ('output' in decided) return { said: 'retention.decided' as const };
		confirmFirst(decided.refusal, `/rettigheter?${written}`);
		return fail(statusOf(decided.refusal), { said: 'retention.wrong' as const });
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
