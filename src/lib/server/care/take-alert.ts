import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { AlertId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theAlert } from './objects/the-alert.ts';

/** Somebody says: this one is mine. Only one person can. */
export const takeAlert = verb(
	{
		name: 'takeAlert',
		capability: 'alert:handle',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { alertId: AlertId }) => theAlert(app, actor, input.alertId)
	},
	({ app, actor, object, write }): Promise<void> =>
		write(async (tx) => {
			const taken = await tx
				.updateTable('alert')
				.set({ taken_at: instant(app.clock), taken_by: actor.staffId })
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.alertId)
				.where((alert) =>
					alert.or([alert('taken_by', 'is', null), alert('taken_by', '=', actor.staffId)])
				)
				.executeTakeFirst();
			if (taken.numUpdatedRows === 1n) return;
			throw new ServerRefusal(
				'conflict',
				'A colleague has already taken this alert.',
				'Talk with them before you do anything about it.'
			);
		})
);
