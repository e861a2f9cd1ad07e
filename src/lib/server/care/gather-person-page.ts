import type { Language } from '#engine/text.ts';
import type { App } from '../app.ts';
import type { StaffActor } from '../auth/actor.ts';
import { personPage, type PersonPage } from '../dossier/person-page.ts';
import type { Sight } from '../dossier/who-may-see.ts';
import type { EpisodeId } from '../ids.ts';
import { listAlerts } from './list-alerts.ts';
import { readDecisions } from './read-decisions.ts';
import { readEpisode, type Episode } from './read-episode.ts';
import { readResponses } from './read-responses.ts';
import { groundFingerprint } from './refresh-suggestions.ts';
import { unitWording } from './wordings-of.ts';

export interface PersonPageInput {
	readonly episodeId: EpisodeId;
	readonly language: Language;
}

/** A page worked out from a sight of the responses, and that sight. */
export interface GatheredPage<Seen extends Sight> {
	readonly episode: Episode;
	readonly page: PersonPage;
	readonly seen: Seen;
}

/**
 * Reads the parts of a person's page, each by its own verb with its own trace, and works the page
 * out anew from what `narrow` leaves of the responses: no suggestion tells of what is left out.
 */
export async function gatherPersonPage<Seen extends Sight>(
	app: App,
	actor: StaffActor,
	{ episodeId, language }: PersonPageInput,
	narrow: (sight: Sight) => Seen
): Promise<GatheredPage<Seen>> {
	const episode = await readEpisode(app, actor, { episodeId });
	const [sight, decisions, alerts, inUnitWording] = await Promise.all([
		readResponses(app, actor, { episodeId }),
		readDecisions(app, actor, { episodeId }),
		listAlerts(app, actor, { episodeId }),
		unitWording(app.db.read, actor.unitId)
	]);
	const seen = narrow(sight);
	const page = personPage(
		{
			episode,
			responses: seen.responses,
			decisions,
			alerts,
			language,
			now: app.clock.now(),
			inUnitWording,
			fingerprint: (suggestion, ground) => groundFingerprint(app, episodeId, suggestion, ground)
		},
		app.content
	);
	return { episode, page, seen };
}
