import { verb } from '../auth/verb.ts';
import type { DecisionId, EpisodeId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readDecisions } from './read-decisions.ts';
import { recordDecision } from './record-decision.ts';

export interface NewReply {
	readonly episodeId: EpisodeId;
	readonly suggestionId: string;
	/** The offer that was seen, from `readOffers`. */
	readonly decisionId: DecisionId;
	readonly reply: 'accepted' | 'declined' | 'later' | 'wants-to-talk';
	/** What the person wants to add; may be empty: nobody has to give a reason. */
	readonly words: string;
}

/**
 * The person's own word on what the clinic offers: yes, no, later, or let us talk. It stands beside
 * the clinic's decision, can be changed, and is never deleted. Refused when the clinic has changed
 * or taken back the offer meanwhile.
 */
export const replyToOffer = verb(
	{
		name: 'replyToOffer',
		capability: 'decision:record',
		by: ['patient'],
		leaves: 'own-history',
		on: (app, actor, input: NewReply) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor }, input): Promise<DecisionId> => {
		const { episodeId, suggestionId, decisionId } = input;
		const decisions = await readDecisions(app, actor, { episodeId });
		const offer = decisions.find(
			(one) =>
				one.decisionId === decisionId && one.suggestionId === suggestionId && one.side === 'clinic'
		);
		const stands = offer?.isCurrent && (offer.act === 'offered' || offer.act === 'adapted');
		if (!offer || !stands) throw offerHasChanged();
		const earlier = decisions.find(
			(one) => one.side === 'patient' && one.isCurrent && one.suggestionId === suggestionId
		);
		return recordDecision(app, actor, {
			episodeId,
			suggestionId,
			act: input.reply,
			reason: input.words,
			ground: offer.ground,
			ownerId: null,
			followUpOn: null,
			supersedes: earlier?.decisionId ?? 'first'
		});
	}
);

function offerHasChanged(): ServerRefusal {
	return new ServerRefusal(
		'conflict',
		'The clinic has changed this meanwhile.',
		'Look at what it says now, then answer again if you like.'
	);
}
