import { verb } from '../auth/verb.ts';
import type { PersonPage } from '../dossier/person-page.ts';
import { seenByTeam, type TeamSight } from '../dossier/who-may-see.ts';
import { gatherPersonPage, type PersonPageInput } from './gather-person-page.ts';
import { theEpisode } from './objects/the-episode.ts';
import type { Episode } from './read-episode.ts';

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
		on: (app, actor, input: PersonPageInput) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor }, input): Promise<Conference> => {
		const { episode, page, seen } = await gatherPersonPage(app, actor, input, seenByTeam);
		const { responses: _, ...sight } = seen;
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
