import type { Text } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { DecisionAct } from '../db/tables/decision.ts';
import { isPrivateTopic } from '../dossier/private-topics.ts';
import type { DecisionId, EpisodeId } from '../ids.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readDecisions } from './read-decisions.ts';

/** Something the clinic offers, as it is said to the person, and what the person has answered. */
export interface Offer {
	readonly suggestionId: string;
	/** The clinic's decision that is answered; goes back with the reply. */
	readonly decisionId: DecisionId;
	readonly says: Text;
	/** The degree that was chosen, such as a group of one's own; null where there are none. */
	readonly degree: Text | null;
	readonly at: Instant;
	/** Name of who sees to it; null when nobody is named. */
	readonly owner: string | null;
	/** A date, `2026-12-24`. */
	readonly followUpOn: string | null;
	/** Shown only where nobody else reads along: it could tell on the person. */
	readonly isPrivate: boolean;
	readonly reply: {
		readonly act: DecisionAct;
		readonly words: string;
		readonly at: Instant;
	} | null;
}

/**
 * What the clinic offers a person, in the words that are written for them (semantics 6.4). What has
 * no such words is not here, nor what the clinician wrote to colleagues.
 */
export const readOffers = verb(
	{
		name: 'readOffers',
		capability: 'decision:read',
		by: ['patient'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId }) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object }, { episodeId }): Promise<readonly Offer[]> => {
		const decisions = await readDecisions(app, actor, { episodeId });
		const staff = await app.db.read
			.selectFrom('staff as s')
			.innerJoin('staff_role as r', 'r.staff_id', 's.id')
			.select(['s.id', 's.name'])
			.where('r.unit_id', '=', object.unitId)
			.execute();
		const names = new Map(staff.map(({ id, name }) => [id, name]));
		const content = new Map(app.content.current.suggestions.map((one) => [one.id, one]));
		return decisions.flatMap((decision): readonly Offer[] => {
			const { side, isCurrent, act, suggestionId, ownerId, followUpOn } = decision;
			const suggestion = content.get(suggestionId);
			const isOffer = side === 'clinic' && isCurrent && (act === 'offered' || act === 'adapted');
			if (!isOffer || !suggestion?.patientText) return [];
			const reply = decisions.find(
				(one) => one.side === 'patient' && one.isCurrent && one.suggestionId === suggestionId
			);
			const degree = suggestion.options.find(({ value }) => value === decision.choice?.option);
			return [
				{
					suggestionId,
					decisionId: decision.decisionId,
					says: suggestion.patientText,
					degree: degree?.text ?? null,
					at: decision.at,
					owner: ownerId === null ? null : (names.get(ownerId) ?? null),
					followUpOn,
					isPrivate: isPrivateTopic(suggestion),
					reply: reply ? { act: reply.act, words: reply.reason, at: reply.at } : null
				}
			];
		});
	}
);
