import { checkAudit } from '#server/care/check-audit.ts';
import { listAuditEvents, type AuditFilter } from '#server/care/list-audit-events.ts';
import { asked } from '../../../asked.ts';
import { staffOf } from '../../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

/** A filter from the address; what makes no sense is left out. */
function readFilter(query: URLSearchParams): AuditFilter {
	const text = (name: string) => query.get(name)?.trim().slice(0, 100) || undefined;
	const outcome = text('utfall');
	const before = text('for');
	return {
		act: text('handling'),
		outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined,
		actorId: text('hvem'),
		objectId: text('hva'),
		before: before && /^\d{1,12}$/.test(before) ? Number(before) : undefined
	};
}

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
		older: page.hasMore ? `?${older}` : null
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
