import { theUnit } from '../care/objects/the-unit.ts';
import { luciaOf } from './staff-session.ts';
import { verb } from './verb.ts';

export const signOut = verb(
	{
		name: 'signOut',
		capability: 'session:end',
		by: ['staff'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app }, input: { sessionId: string }): Promise<void> => {
		await luciaOf(app).invalidateSession(input.sessionId);
	}
);
