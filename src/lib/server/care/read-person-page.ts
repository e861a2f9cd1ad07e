import type { Language } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import { personPage, type PersonPage } from '../dossier/person-page.ts';
import { isKeptToOneself } from '../dossier/kept-to-oneself.ts';
import type { EpisodeId } from '../ids.ts';
import { listAlerts } from './list-alerts.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readDecisions } from './read-decisions.ts';
import { readEpisode, type Episode } from './read-episode.ts';
import { readResponses } from './read-responses.ts';
import { groundFingerprint } from './refresh-suggestions.ts';
import { unitWording } from './wordings-of.ts';

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
		on: (app, actor, input: { episodeId: EpisodeId; language: Language }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object }, { episodeId, language }): Promise<ReadPersonPage> => {
		const episode = await readEpisode(app, actor, { episodeId });
		const [all, decisions, alerts] = await Promise.all([
			readResponses(app, actor, { episodeId }),
			readDecisions(app, actor, { episodeId }),
			listAlerts(app, actor, { episodeId })
		]);
		const responses = all.filter((one) => !isKeptToOneself(one, all));
		const page = personPage(
			{
				episode,
				responses,
				decisions,
				alerts,
				language,
				now: app.clock.now(),
				inUnitWording: await unitWording(app.db.read, object.unitId),
				fingerprint: (suggestion, ground) => groundFingerprint(app, episodeId, suggestion, ground)
			},
			app.content
		);
		return { episode, page, hasKept: responses.length < all.length };
	}
);
