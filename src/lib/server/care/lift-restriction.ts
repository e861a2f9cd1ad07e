import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theRightsRequest, type RightsRequestId } from './objects/the-rights-request.ts';
import { renewFindings } from './renew-findings.ts';

/** A restriction of use ends: suggestions and research facts are worked out again. */
export const liftRestriction = verb(
	{
		name: 'liftRestriction',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: { requestId: RightsRequestId }) =>
			theRightsRequest(app, actor, input.requestId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		await write(async (tx) => {
			const lifted = await tx
				.updateTable('rights_request')
				.set({ lifted_at: instant(app.clock), lifted_by: `${actor.kind} ${idOfActor(actor)}` })
				.where('unit_id', '=', object.unitId)
				.where('id', '=', object.requestId)
				.where('kind', '=', 'restriction')
				.where('state', '=', 'met')
				.where('lifted_at', 'is', null)
				.executeTakeFirst();
			if (lifted.numUpdatedRows !== 1n) {
				throw new ServerRefusal('conflict', 'No restriction stands here.', 'Load the list again.');
			}
			await renewFindings(tx, app, actor, object);
		});
	}
);
