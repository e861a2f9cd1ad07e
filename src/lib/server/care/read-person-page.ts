import { verb } from '../auth/verb.ts';
import type { PersonPage } from '../dossier/person-page.ts';
import { gatherPersonPage, type PersonPageInput } from './gather-person-page.ts';
import { theEpisode } from './objects/the-episode.ts';
import type { Episode } from './read-episode.ts';

export interface ReadPersonPage {
	readonly episode: Episode;
	readonly page: PersonPage;
	/** The person keeps some answers to themselves for now. */
	readonly hasKept: boolean;
}

/** Everything about a person on one page; each part is read by its own verb and leaves its trace. */
export const readPersonPage = verb(
	{
		name: 'readPersonPage',
		capability: 'suggestion:read',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: PersonPageInput) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor }, input): Promise<ReadPersonPage> => {
		const { episode, page, seen } = await gatherPersonPage(app, actor, input, (sight) => sight);
		return { episode, page, hasKept: seen.hasKept };
	}
);
