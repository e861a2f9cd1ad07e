import type { App } from '../app.ts';
import { idOfActor, type Actor } from '../auth/actor.ts';
import { instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import { newId, type EpisodeId, type Id } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import type { FoundEpisode } from './objects/the-episode.ts';

export interface NewConsent {
	readonly episodeId: EpisodeId;
	/** `treatment-information`, `research`, `relative:ID` */
	readonly purpose: string;
	readonly act: ConsentAct;
	/** The text the person had before them. */
	readonly text: { readonly id: string; readonly version: string; readonly hash: string };
	/** A relative's name, what may be shared; sealed. */
	readonly detail: Readonly<Record<string, unknown>>;
}

/** Writes a consent event in the transaction of what said it; research facts follow at once. */
export async function putConsent(
	tx: Queries,
	app: App,
	actor: Actor,
	episode: FoundEpisode,
	said: NewConsent
): Promise<void> {
	const id: Id<'consent-event'> = newId();
	const { unitId, personId, episodeId, personKey } = episode;
	await tx
		.insertInto('consent_event')
		.values({
			unit_id: unitId,
			id,
			person_id: personId,
			episode_id: episodeId,
			purpose: said.purpose,
			act: said.act,
			text_id: said.text.id,
			text_version: said.text.version,
			text_hash: said.text.hash,
			sealed_detail: personKey.seal(said.detail, 'consent_event', id, 'sealed_detail'),
			actor_kind: actor.kind,
			actor_id: idOfActor(actor),
			at: instant(app.clock)
		})
		.execute();
	if (said.purpose === 'research') await refreshScoreFacts(tx, app, episode);
}
