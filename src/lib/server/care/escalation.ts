import { instant } from '../clock.ts';
import { system } from '../auth/actor.ts';
import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { UnitId } from '../ids.ts';
import { escalateAfterMinutes } from './escalation-time.ts';
import { readUnitSettings } from './unit-settings.ts';

/** An alert that nobody has taken in the time the unit has set is escalated, once, with its trace. */
export async function escalateAlerts(app: App): Promise<void> {
	const units = await app.db.read
		.selectFrom('alert')
		.select('unit_id')
		.distinct()
		.where('closed_at', 'is', null)
		.where('taken_by', 'is', null)
		.where('escalated_at', 'is', null)
		.execute();
	for (const { unit_id } of units) await escalateIn(app, unit_id);
}

async function escalateIn(app: App, unitId: UnitId): Promise<void> {
	const actor = system('escalation', unitId);
	const minutes = escalateAfterMinutes(await readUnitSettings(app, actor, {}));
	const raisedBefore = new Date(app.clock.now().getTime() - minutes * 60_000).toISOString();
	await app.db.write(async (tx) => {
		const escalated = await tx
			.updateTable('alert')
			.set({ escalated_at: instant(app.clock) })
			.where('unit_id', '=', unitId)
			.where('raised_at', '<=', raisedBefore)
			.where('closed_at', 'is', null)
			.where('taken_by', 'is', null)
			.where('escalated_at', 'is', null)
			.returning('id')
			.execute();
		for (const { id } of escalated) {
			const object = { kind: 'alert', id, unitId };
			await recordAudit(tx, app, { actor, act: 'escalateAlert', outcome: 'done', object });
		}
	});
}
