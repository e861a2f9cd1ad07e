import type { Language } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import { personPage, type PersonPage } from '../dossier/person-page.ts';
import type { EpisodeId } from '../ids.ts';
import { listAlerts } from './list-alerts.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readEpisode, type Episode } from './read-episode.ts';
import { readPersonPage } from './read-person-page.ts';
import { groundFingerprint } from './refresh-suggestions.ts';
import { unitWording } from './wordings-of.ts';

/**
 * What an alert is met with: the person's page. While a restriction of use stands only the alerts
 * are on it, because somebody's life may hang on them; no answers are read for it.
 */
export const readAlertPage = verb(
	{
		name: 'readAlertPage',
		capability: 'alert:list',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId; language: Language }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async (
		{ app, actor, object },
		{ episodeId, language }
	): Promise<{ readonly episode: Episode; readonly page: PersonPage }> => {
		if (!object.isRestricted || actor.emergency) {
			return readPersonPage(app, actor, { episodeId, language });
		}
		const episode = await readEpisode(app, actor, { episodeId });
		const page = personPage(
			{
				episode,
				responses: [],
				decisions: [],
				alerts: await listAlerts(app, actor, { episodeId }),
				language,
				now: app.clock.now(),
				inUnitWording: await unitWording(app.db.read, object.unitId),
				fingerprint: (suggestion, ground) => groundFingerprint(app, episodeId, suggestion, ground)
			},
			app.content
		);
		return { episode, page };
	}
);
