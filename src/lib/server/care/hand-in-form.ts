import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { markSubmitted } from './mark-submitted.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theResponse } from './objects/the-response.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';

/** A clinician is done with one form; what follows is worked out in the same transaction. */
export const handInForm = verb(
	{
		name: 'handInForm',
		capability: 'response:submit',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { responseId: ResponseId }) => theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }): Promise<void> => {
		const episode = await theEpisode(app, actor, object.episodeId);
		await write(async (tx) => {
			await markSubmitted(tx, app, object);
			await refreshSuggestions(tx, app, episode);
			await refreshScoreFacts(tx, app, episode);
		});
	}
);
