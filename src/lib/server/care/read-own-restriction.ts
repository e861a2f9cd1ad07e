import { verb } from '../auth/verb.ts';
import type { EpisodeId } from '../ids.ts';
import { isRestricted } from './objects/is-restricted.ts';
import { theEpisode } from './objects/the-episode.ts';

/** Whether the person's own answers are kept unused, as the person has asked. */
export const readOwnRestriction = verb(
	{
		name: 'readOwnRestriction',
		capability: 'access-log:read',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	({ app, object }): Promise<boolean> => isRestricted(app.db.read, object.unitId, object.personId)
);
