import { readOwnAccessLog } from '#server/care/read-own-access-log.ts';
import { asked } from '../../../asked.ts';
import { readVisit } from '../visit.ts';
import type { PageServerLoad } from './$types';

/** Who in the clinic has opened or changed what is the person's own. */
export const load: PageServerLoad = async (event) => {
	const { actor, unitName } = await readVisit(event);
	const { app } = event.locals;
	const log = await asked(readOwnAccessLog(app, actor, { episodeId: actor.episodeId }));
	return { unitName, log };
};
