import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { App } from '../app.ts';
import type { AlertId, StaffId, UnitId } from '../ids.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import { theAlert } from './objects/the-alert.ts';
import { fewestWordsOfAnAct, refuseEmptyWords } from './real-words.ts';

export interface ClosingAct {
	readonly alertId: AlertId;
	/** What was done, in words. */
	readonly act: string;
	/** Who did it, of the unit's own staff; whoever closes the alert when left out. */
	readonly doneBy?: StaffId | null;
}

/** An alert is closed by a named person with a named act, and in no other way. */
export const closeAlert = verb(
	{
		name: 'closeAlert',
		capability: 'alert:handle',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: ClosingAct) => theAlert(app, actor, input.alertId)
	},
	async ({ app, actor, object, write }, input): Promise<void> => {
		refuseEmptyWords(input.act, 'What was done is missing.', fewestWordsOfAnAct);
		const doneBy = input.doneBy ?? actor.staffId;
		if (doneBy !== actor.staffId) await refuseStrangers(app, object.unitId, doneBy);
		const now = instant(app.clock);
		const sealed_act = object.personKey.seal(input.act, 'alert', object.alertId, 'sealed_act');
		await write(async (tx) => {
			const closed = await tx
				.updateTable('alert')
				.set((alert) => ({
					taken_at: alert.fn.coalesce('taken_at', alert.val(now)),
					taken_by: alert.fn.coalesce('taken_by', alert.val(actor.staffId)),
					closed_at: now,
					closed_by: actor.staffId,
					done_by: doneBy,
					sealed_act
				}))
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.alertId)
				.where('closed_at', 'is', null)
				.executeTakeFirst();
			if (closed.numUpdatedRows === 1n) return;
			throw new ServerRefusal(
				'conflict',
				'A colleague has already closed this alert.',
				'Load the page again to see what was done.'
			);
		});
	}
);

async function refuseStrangers(app: App, unitId: UnitId, staffId: StaffId): Promise<void> {
	const colleague = await app.db.read
		.selectFrom('staff_role')
		.select('staff_id')
		.where('unit_id', '=', unitId)
		.where('staff_id', '=', staffId)
		.executeTakeFirst();
	if (!colleague) throw notFound();
}
