import { verb } from '../auth/verb.ts';
import type { AlertId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';
import { putAlert, type NewAlert } from './put-alert.ts';

/** Raises an alert by itself. Raised twice for the same cause, it is one. */
export const raiseAlert = verb(
	{
		name: 'raiseAlert',
		capability: 'alert:raise',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewAlert) => theEpisode(app, actor, input.episodeId)
	},
	({ app, object, write }, input): Promise<AlertId> =>
		write((tx) => putAlert(tx, app, object.unitId, object.personKey, input))
);
