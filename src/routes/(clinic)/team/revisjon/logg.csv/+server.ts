import { exportAuditEvents } from '#server/care/list-audit-events.ts';
import { csvLine } from '#research/writers/csv.ts';
import { askedAfterConfirming } from '../../../../(staff)/confirm-first.ts';
import { staffOf } from '../../../../(staff)/staff-of.ts';
import { readFilter } from '../read-filter.ts';
import type { RequestHandler } from './$types';

const columns = ['seq', 'at', 'actor_kind', 'actor_id', 'actor', 'act', 'outcome', 'object_kind'];

/** The filtered log as a file; a long one ends by telling the address of the next. */
export const GET: RequestHandler = async (event) => {
	const actor = staffOf(event, 'audit:read');
	const filter = readFilter(event.url.searchParams);
	const { events, next } = await askedAfterConfirming(
		exportAuditEvents(event.locals.app, actor, filter),
		`/team/revisjon${event.url.search}`
	);
	const lines = [
		csvLine([...columns, 'object_id']),
		...events.map((one) =>
			csvLine([
				one.seq,
				one.at,
				one.actorKind,
				one.actorId,
				one.actorName,
				one.act,
				one.outcome,
				one.objectKind,
				one.objectId
			])
		)
	];
	const following = new URLSearchParams(event.url.searchParams);
	if (next !== null) following.set('for', String(next));
	return new Response(lines.join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="revisjon.csv"',
			'cache-control': 'no-store',
			...(next !== null && { link: `<${event.url.pathname}?${following}>; rel="next"` })
		}
	});
};
