import type { App } from '../app.ts';
import type { Queries } from '../db/database.ts';
import { beginning, type ChainId } from './audit-event.ts';
import { sealEvent, sealHead } from './seal-event.ts';

/** The end of a chain as it was written down elsewhere at some time. */
export interface AuditAnchor {
	readonly seq: number;
	readonly seal: string;
}

export type AuditVerdict =
	| { readonly isWhole: true; readonly events: number; readonly head: AuditAnchor }
	| { readonly isWhole: false; readonly brokenAt: number; readonly because: AuditBreak };

export type AuditBreak = 'event-missing' | 'event-changed' | 'cut-off' | 'anchor-differs';

const pageSize = 1000;

/**
 * Reads a chain from its beginning and finds any change, deletion, reordering or truncation.
 * Anchors kept outside also find a database that was set back to an earlier state.
 */
export async function verifyAudit(
	app: Pick<App, 'db' | 'vault'>,
	chain: ChainId,
	anchors: readonly AuditAnchor[] = []
): Promise<AuditVerdict> {
	const db = app.db.read;
	const key = app.vault.projectKeys.audit;
	const sealAt = new Map(anchors.map((anchor) => [anchor.seq, anchor.seal]));
	const furthest = Math.max(0, ...sealAt.keys());
	let seq = 0;
	let seal = beginning;

	// The end first: what is appended while we read does not belong to this check.
	const head = await db
		.selectFrom('audit_head')
		.selectAll()
		.where('unit_id', '=', chain)
		.executeTakeFirst();

	for (
		let page = await readPage(db, chain, seq);
		page.length;
		page = await readPage(db, chain, seq)
	) {
		for (const event of page) {
			if (event.seq !== seq + 1) return broken(seq + 1, 'event-missing');
			if (event.previous_seal !== seal || sealEvent(key, event) !== event.seal) {
				return broken(event.seq, 'event-changed');
			}
			({ seq, seal } = event);
			if ((sealAt.get(seq) ?? seal) !== seal) return broken(seq, 'anchor-differs');
			if (head?.seq === seq && head.seal !== seal) return broken(seq, 'event-changed');
		}
	}

	if (furthest > seq) return broken(seq + 1, 'cut-off');
	if (!head) return seq === 0 ? whole(0, seal) : broken(seq + 1, 'cut-off');
	if (sealHead(key, chain, head.seq, head.seal) !== head.head_seal) return broken(seq, 'cut-off');
	return head.seq > seq ? broken(seq + 1, 'cut-off') : whole(seq, seal);
}

function readPage(db: Queries, chain: ChainId, after: number) {
	return db
		.selectFrom('audit_event')
		.selectAll()
		.where('unit_id', '=', chain)
		.where('seq', '>', after)
		.orderBy('seq')
		.limit(pageSize)
		.execute();
}

function broken(brokenAt: number, because: AuditBreak): AuditVerdict {
	return { isWhole: false, brokenAt, because };
}

function whole(seq: number, seal: string): AuditVerdict {
	return { isWhole: true, events: seq, head: { seq, seal } };
}
