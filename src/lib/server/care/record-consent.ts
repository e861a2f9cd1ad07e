import { idOfActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import { newId, type EpisodeId, type Id } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { theEpisode } from './objects/the-episode.ts';

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

/** A yes, a no, or a yes taken back. Research facts follow at once. */
export const recordConsent = verb(
	{
		name: 'recordConsent',
		capability: 'consent:record',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewConsent) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, input): Promise<void> => {
		const id: Id<'consent-event'> = newId();
		const { unitId, personId, personKey } = object;
		await write(async (tx) => {
			await tx
				.insertInto('consent_event')
				.values({
					unit_id: unitId,
					id,
					person_id: personId,
					episode_id: object.episodeId,
					purpose: input.purpose,
					act: input.act,
					text_id: input.text.id,
					text_version: input.text.version,
					text_hash: input.text.hash,
					sealed_detail: personKey.seal(input.detail, 'consent_event', id, 'sealed_detail'),
					actor_kind: actor.kind,
					actor_id: idOfActor(actor),
					at: instant(app.clock)
				})
				.execute();
			if (input.purpose === 'research') await refreshScoreFacts(tx, app, object);
		});
	}
);
