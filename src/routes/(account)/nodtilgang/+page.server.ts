import { error, fail, redirect } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import { breakGlass } from '#server/care/break-glass.ts';
import { endOwnEmergencies, listOwnEmergencies } from '#server/care/list-own-emergencies.ts';
import { listEmergencies, reviewEmergency } from '#server/care/review-emergencies.ts';
import { readParam } from '../../(clinic)/read-param.ts';
import type { ServerRefusal } from '#server/server-refusal.ts';
import { asked, askedOrRefused, statusOf } from '../../asked.ts';
import { confirmFirst } from '../../(staff)/confirm-first.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app } = event.locals;
	const may = {
		open: hasCapability(actor, 'glass:break'),
		review: hasCapability(actor, 'glass:review')
	};
	if (!may.open && !may.review) error(403, { message: 'not-allowed', code: 'not-allowed' });
	return {
		may,
		chosen: event.url.searchParams.get('behandling')?.slice(0, 36) ?? null,
		own: may.open ? await asked(listOwnEmergencies(app, actor, {})) : [],
		toReview: may.review ? await asked(listEmergencies(app, actor, {})) : []
	};
};

const said = {
	'not-found': 'emergency.notFound',
	conflict: 'emergency.inOwnUnit',
	restricted: 'emergency.restricted',
	invalid: 'emergency.missing',
	'too-many-tries': 'emergency.tooMany'
} as const;

function saidAbout({ code }: ServerRefusal) {
	return code in said ? said[code as keyof typeof said] : ('emergency.failed' as const);
}

export const actions: Actions = {
	open: async (event) => {
		const actor = staffOf(event, 'glass:break');
		const posted = await event.request.formData();
		const reason = postedText(posted, 'reason', 1000);
		const number = postedText(posted, 'number', 40);
		const chosen = postedText(posted, 'chosen', 36);
		const who = chosen ? { episodeId: readParam<'episode'>(chosen) } : { number };
		const opened = await askedOrRefused(breakGlass(event.locals.app, actor, { who, reason }));
		if ('output' in opened) redirect(303, `/team/${opened.output[0]}`);
		const { refusal } = opened;
		confirmFirst(refusal, '/nodtilgang');
		return fail(statusOf(refusal), { said: saidAbout(refusal), number, reason });
	},
	end: async (event) => {
		const actor = staffOf(event, 'glass:break');
		const episodeId = readParam<'episode'>(postedText(await event.request.formData(), 'episode'));
		await asked(endOwnEmergencies(event.locals.app, actor, { episodeId }));
		redirect(303, '/nodtilgang');
	},
	review: async (event) => {
		const actor = staffOf(event, 'glass:review');
		const posted = await event.request.formData();
		const review = {
			breakGlassId: readParam<'break-glass'>(postedText(posted, 'opening')),
			verdict:
				postedText(posted, 'verdict') === 'justified'
					? ('justified' as const)
					: ('not-justified' as const),
			note: postedText(posted, 'note', 1000)
		};
		const reviewed = await askedOrRefused(reviewEmergency(event.locals.app, actor, review));
		if ('refusal' in reviewed && reviewed.refusal.code !== 'conflict') {
			await asked(Promise.reject(reviewed.refusal));
		}
		redirect(303, '/nodtilgang');
	}
};
