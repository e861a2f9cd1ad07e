import type { AuditFilter } from '#server/care/list-audit-events.ts';

/** A filter from the address; what makes no sense is left out. */
export function readFilter(query: URLSearchParams): AuditFilter {
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
