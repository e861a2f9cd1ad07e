import { text } from '@sveltejs/kit';
import { readPulse } from '#server/care/read-pulse.ts';
import { asked } from '../../../../asked.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { readParam } from '../../../read-param.ts';
import type { RequestHandler } from './$types';

/** Whether anything has happened about a person since a page was loaded. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event);
	const episodeId = readParam<'episode'>(event.params.episode);
	return text(await asked(readPulse(event.locals.app, actor, { episodeId })));
};
