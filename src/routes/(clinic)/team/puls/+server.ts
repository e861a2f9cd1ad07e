import { text } from '@sveltejs/kit';
import { readPulse } from '#server/care/read-pulse.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { RequestHandler } from './$types';

/** Whether anything has happened in the unit since a page was loaded. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event);
	return text(await asked(readPulse(event.locals.app, actor, { episodeId: null })));
};
