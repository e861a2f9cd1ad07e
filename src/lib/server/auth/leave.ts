import { theUnit } from '../care/objects/the-unit.ts';
import { endPatientSessions } from './patient-session.ts';
import { verb } from './verb.ts';

/** The patient leaves, in a hurry or not: the session is over on the server at once. */
export const leave = verb(
	{
		name: 'leave',
		capability: 'session:end',
		by: ['patient'],
		leaves: 'audit-event',
		on: theUnit
	},
	({ app, actor, write }, input: { sessionId: string }): Promise<void> =>
		write((tx) => endPatientSessions(tx, app, actor, input.sessionId))
);
