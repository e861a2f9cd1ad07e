import type { App } from '../app.ts';
import { idOfActor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import { beginning, type AuditedDeed, type AuditRow, type ChainId } from './audit-event.ts';
import { sealEvent, sealHead } from './seal-event.ts';

type Recorder = Pick<App, 'db' | 'vault' | 'clock'>;

/**
 * Appends deeds to the chains of their units, each as an event of its own, within the transaction
 * of the deeds themselves. Call it last: on PostgreSQL it holds the chains' ends until the commit.
 */
export async function recordAudit(
	tx: Queries,
	app: Recorder,
	...deeds: readonly AuditedDeed[]
): Promise<void> {
	const byChain = Map.groupBy(deeds, ({ object }) => object.unitId);
	// Always in one order: nobody then waits for somebody who waits for them.
	for (const chain of [...byChain.keys()].sort()) {
		await append(tx, app, chain, byChain.get(chain) ?? []);
	}
}

async function append(
	tx: Queries,
	app: Recorder,
	chain: ChainId,
	deeds: readonly AuditedDeed[]
): Promise<void> {
	const key = app.vault.projectKeys.audit;
	const head = (await heldHead(tx, app, chain)) ?? (await firstHead(tx, app, chain));
	let { seq, seal } = head;
	const events = deeds.map((deed): AuditRow => {
		const event: Omit<AuditRow, 'seal'> = {
			unit_id: chain,
			seq: ++seq,
			at: instant(app.clock),
			actor_kind: deed.actor.kind,
			actor_id: idOfActor(deed.actor),
			act: deed.act,
			outcome: deed.outcome,
			object_kind: deed.object.kind,
			object_id: deed.object.id,
			detail: JSON.stringify(deed.detail ?? {}),
			previous_seal: seal
		};
		seal = sealEvent(key, event);
		return { ...event, seal };
	});
	await tx.insertInto('audit_event').values(events).execute();
	await tx
		.updateTable('audit_head')
		.set({ seq, seal, head_seal: sealHead(key, chain, seq, seal) })
		.where('unit_id', '=', chain)
		.execute();
}

function heldHead(tx: Queries, { db }: Recorder, chain: ChainId) {
	return db
		.held(tx.selectFrom('audit_head').select(['seq', 'seal']).where('unit_id', '=', chain))
		.executeTakeFirst();
}

/** Makes the row that everybody then holds; two first events at once queue behind it. */
async function firstHead(tx: Queries, app: Recorder, chain: ChainId) {
	const head_seal = sealHead(app.vault.projectKeys.audit, chain, 0, beginning);
	await tx
		.insertInto('audit_head')
		.values({ unit_id: chain, seq: 0, seal: beginning, head_seal })
		.onConflict((conflict) => conflict.column('unit_id').doNothing())
		.execute();
	const head = await heldHead(tx, app, chain);
	if (!head) throw new Error('The end of the audit chain cannot be held.');
	return head;
}
