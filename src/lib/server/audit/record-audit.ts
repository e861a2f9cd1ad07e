import type { App } from '../app.ts';
import { idOfActor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { beginning, type AuditedDeed, type AuditRow } from './audit-event.ts';
import { sealEvent, sealHead } from './seal-event.ts';

/**
 * Appends a deed to its unit's chain, within the transaction of the deed itself.
 * Call it last: on PostgreSQL it holds the chain's end until the commit.
 */
export async function recordAudit(
	tx: Queries,
	app: Pick<App, 'db' | 'vault' | 'clock'>,
	deed: AuditedDeed
): Promise<void> {
	const chain = deed.object.unitId;
	const key = app.vault.projectKeys.audit;
	// Makes the row that the next select holds; two first events at once then queue behind it.
	await tx
		.insertInto('audit_head')
		.values({
			unit_id: chain,
			seq: 0,
			seal: beginning,
			head_seal: sealHead(key, chain, 0, beginning)
		})
		.onConflict((conflict) => conflict.column('unit_id').doNothing())
		.execute();
	const head = await app.db
		.held(tx.selectFrom('audit_head').select(['seq', 'seal']).where('unit_id', '=', chain))
		.executeTakeFirstOrThrow();

	const event: Omit<AuditRow, 'seal'> = {
		unit_id: chain,
		seq: head.seq + 1,
		at: instant(app.clock),
		actor_kind: deed.actor.kind,
		actor_id: idOfActor(deed.actor),
		act: deed.act,
		outcome: deed.outcome,
		object_kind: deed.object.kind,
		object_id: deed.object.id,
		detail: JSON.stringify(deed.detail ?? {}),
		previous_seal: head.seal
	};
	const seal = sealEvent(key, event);
	await tx
		.insertInto('audit_event')
		.values({ ...event, seal })
		.execute();
	await tx
		.updateTable('audit_head')
		.set({ seq: event.seq, seal, head_seal: sealHead(key, chain, event.seq, seal) })
		.where('unit_id', '=', chain)
		.execute();
}
