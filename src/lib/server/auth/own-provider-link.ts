import { theUnit } from '../care/objects/the-unit.ts';
import { leaveForProvider, type Departure } from './provider-visit.ts';
import { verb } from './verb.ts';

/** Whether the own account opens by the provider. */
export const readOwnProviderLink = verb(
	{
		name: 'readOwnProviderLink',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<boolean> => {
		const row = await app.db.read
			.selectFrom('staff_provider_link')
			.select('subject')
			.where('staff_id', '=', actor.staffId)
			.limit(1)
			.executeTakeFirst();
		return row !== undefined;
	}
);

/** Sends somebody who is signed in to the provider, so that it opens their account from then on. */
export const beginProviderLink = verb(
	{
		name: 'beginProviderLink',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	({ app, actor }, input: { then: string }): Promise<Departure> =>
		leaveForProvider(app, 'staff', input.then, actor.staffId)
);

/** The provider opens the own account no more. */
export const unlinkProvider = verb(
	{
		name: 'unlinkProvider',
		capability: 'account:change',
		by: ['staff'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: theUnit
	},
	async ({ actor, write }, _input: Record<string, never>): Promise<void> => {
		await write((tx) =>
			tx.deleteFrom('staff_provider_link').where('staff_id', '=', actor.staffId).execute()
		);
	}
);
