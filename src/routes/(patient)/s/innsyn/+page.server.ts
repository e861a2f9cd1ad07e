import { fail } from '@sveltejs/kit';
import { readOwnAccessLog } from '#server/care/read-own-access-log.ts';
import { readOwnRestriction } from '#server/care/read-own-restriction.ts';
import { recordRightsRequest } from '#server/care/rights-requests.ts';
import { asked } from '../../../asked.ts';
import { patientOf } from '../../patient-of.ts';
import { readVisit } from '../visit.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who in the clinic has opened or changed what is the person's own. */
export const load: PageServerLoad = async (event) => {
	const { actor, unitName } = await readVisit(event);
	const { app } = event.locals;
	const log = await asked(readOwnAccessLog(app, actor, { episodeId: actor.episodeId }));
	const isRestricted = await asked(readOwnRestriction(app, actor, { episodeId: actor.episodeId }));
	return { unitName, log, isRestricted };
};

const kinds = ['access', 'rectification', 'erasure', 'restriction', 'portability'] as const;

export const actions: Actions = {
	/** The person asks for what the law gives them; the clinic has a month. */
	be: async (event) => {
		const actor = patientOf(event);
		const posted = await event.request.formData();
		const kind = kinds.find((one) => one === posted.get('kind'));
		const note = posted.get('note');
		if (!kind) return fail(400, { isSent: false });
		await asked(
			recordRightsRequest(event.locals.app, actor, {
				episodeId: actor.episodeId,
				kind,
				note: typeof note === 'string' ? note.slice(0, 2000) : ''
			})
		);
		return { isSent: true };
	}
};
