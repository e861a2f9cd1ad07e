import { listGivenShares } from '#server/care/shares.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	shares: await asked(listGivenShares(event.locals.app, staffOf(event), {}))
});
