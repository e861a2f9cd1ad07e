import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AuditOutcome } from '../db/tables/audit.ts';
import type { UnitId } from '../ids.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface AuditFilter {
	readonly act?: string | undefined;
	readonly outcome?: AuditOutcome | undefined;
	/** Who did it: the id of an account or of an assignment. */
	readonly actorId?: string | undefined;
	/** What it was done to, by its id. */
	readonly objectId?: string | undefined;
	/** Only events before this one: the way to the next page. */
	readonly before?: number | undefined;
}

export interface AuditLine {
	readonly seq: number;
	readonly at: Instant;
	readonly actorKind: string;
	readonly actorId: string;
	/** Of staff. */
	readonly actorName: string | null;
	readonly act: string;
	readonly outcome: AuditOutcome;
	readonly objectKind: string;
	readonly objectId: string;
}

export interface AuditPage {
	readonly events: readonly AuditLine[];
	/** Of all events of the unit, for choosing. */
	readonly acts: readonly string[];
	readonly hasMore: boolean;
}

const pageSize = 100;

/** What was done and refused in the unit, newest first. Looking leaves a trace, too. */
export const listAuditEvents = verb(
	{
		name: 'listAuditEvents',
		capability: 'audit:read',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, filter: AuditFilter): Promise<AuditPage> => {
		const unitId = unitIdOf(actor);
		const rows = await readEvents(app, unitId, filter, pageSize + 1);
		const acts = await app.db.read
			.selectFrom('audit_event')
			.select('act')
			.distinct()
			.where('unit_id', '=', unitId)
			.orderBy('act')
			.execute();
		return {
			events: rows.slice(0, pageSize),
			acts: acts.map((row) => row.act),
			hasMore: rows.length > pageSize
		};
	}
);

const exportSize = 20_000;

export interface AuditExport {
	readonly events: readonly AuditLine[];
	/** From where the next file goes on; null at the beginning of the chain. */
	readonly next: number | null;
}

/** The same as a list for a file, so many at a time. */
export const exportAuditEvents = verb(
	{
		name: 'exportAuditEvents',
		capability: 'audit:read',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ app, actor }, filter: AuditFilter): Promise<AuditExport> => {
		const rows = await readEvents(app, unitIdOf(actor), filter, exportSize + 1);
		const events = rows.slice(0, exportSize);
		return { events, next: rows.length > exportSize ? (events.at(-1)?.seq ?? null) : null };
	}
);

async function readEvents(
	app: App,
	unitId: UnitId,
	{ act, outcome, actorId, objectId, before }: AuditFilter,
	most: number
): Promise<readonly AuditLine[]> {
	const rows = await app.db.read
		.selectFrom('audit_event as e')
		.leftJoin('staff', 'staff.id', 'e.actor_id' as never)
		.select(['e.seq', 'e.at', 'e.actor_kind', 'e.actor_id', 'e.act', 'e.outcome'])
		.select(['e.object_kind', 'e.object_id', 'staff.name'])
		.where('e.unit_id', '=', unitId)
		.$if(act !== undefined, (query) => query.where('e.act', '=', act!))
		.$if(outcome !== undefined, (query) => query.where('e.outcome', '=', outcome!))
		.$if(actorId !== undefined, (query) => query.where('e.actor_id', '=', actorId!))
		.$if(objectId !== undefined, (query) => query.where('e.object_id', '=', objectId!))
		.$if(before !== undefined, (query) => query.where('e.seq', '<', before!))
		.orderBy('e.seq', 'desc')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		seq: row.seq,
		at: row.at,
		actorKind: row.actor_kind,
		actorId: row.actor_id,
		actorName: row.name,
		act: row.act,
		outcome: row.outcome,
		objectKind: row.object_kind,
		objectId: row.object_id
	}));
}
