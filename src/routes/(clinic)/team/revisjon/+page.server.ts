import { checkAudit } from '#server/care/check-audit.ts';
import { listAuditEvents } from '#server/care/list-audit-events.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import { readFilter } from './read-filter.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const filter = readFilter(event.url.searchParams);
	const page = await asked(listAuditEvents(event.locals.app, actor, filter));
	const last = page.events.at(-1);
	const older = new URLSearchParams(event.url.searchParams);
	if (last) older.set('for', String(last.seq));
	return {
		...page,
		filter: { ...filter, before: undefined },
		older: page.hasMore ? `?${older}` : null,
		file: `/team/revisjon/logg.csv${event.url.search}`
	};
};

export const actions: Actions = {
	verify: async (event) => {
		const actor = staffOf(event);
		const { verdict, anchors } = await asked(checkAudit(event.locals.app, actor, {}));
		return verdict.isWhole
			? { isWhole: true as const, events: verdict.events, anchors }
			: { isWhole: false as const, at: verdict.brokenAt };
	}
};
