import type { Language } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import { forTheTeam, type TeamSight } from '../dossier/kept-from-team.ts';
import { personPage, type PersonPage } from '../dossier/person-page.ts';
import type { EpisodeId } from '../ids.ts';
import { listAlerts } from './list-alerts.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readDecisions } from './read-decisions.ts';
import { readEpisode, type Episode } from './read-episode.ts';
import { readResponses } from './read-responses.ts';
import { groundFingerprint } from './refresh-suggestions.ts';
import { unitWording } from './wordings-of.ts';

export interface Conference extends Omit<TeamSight, 'responses'> {
	readonly episode: Episode;
	readonly page: PersonPage;
}

/**
 * A person's page for several to look at: worked out anew without what the person has kept from the
 * team, so that no suggestion tells of it either. Alerts stay: safety is everybody's.
 */
export const readConference = verb(
	{
		name: 'readConference',
		capability: 'suggestion:read',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId; language: Language }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object }, { episodeId, language }): Promise<Conference> => {
		const episode = await readEpisode(app, actor, { episodeId });
		const [all, decisions, alerts] = await Promise.all([
			readResponses(app, actor, { episodeId }),
			readDecisions(app, actor, { episodeId }),
			listAlerts(app, actor, { episodeId })
		]);
		const { responses, ...sight } = forTheTeam(all);
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
		return { ...sight, episode, page: sight.hasKept ? withoutGivenAway(page) : page };
	}
);

/** A decision on a suggestion that rests on what was kept would tell of it. */
function withoutGivenAway(page: PersonPage): PersonPage {
	return {
		...page,
		settling: [],
		suggestions: page.suggestions
			.filter(({ status }) => status === 'suggested')
			// What was decided rested on more than is shown here.
			.map((one) => ({ ...one, hasChangedGround: false }))
	};
}
