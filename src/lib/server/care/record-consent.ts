import { verb } from '../auth/verb.ts';
import { theEpisode } from './objects/the-episode.ts';
import { putConsent, type NewConsent } from './put-consent.ts';

/** A yes, a no, or a yes taken back. Research facts follow at once. */
export const recordConsent = verb(
	{
		name: 'recordConsent',
		capability: 'consent:record',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewConsent) => theEpisode(app, actor, input.episodeId)
	},
	({ app, actor, object, write }, input): Promise<void> =>
		write((tx) => putConsent(tx, app, actor, object, input))
);
