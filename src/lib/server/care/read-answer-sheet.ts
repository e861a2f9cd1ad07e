import type { Language } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import { answerSheet, type AnswerSheet } from '../dossier/answer-sheet.ts';
import type { EpisodeId, ResponseId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';
import { readAnswerNotes } from './read-answer-notes.ts';
import { readResponses } from './read-responses.ts';
import { unitWording } from './wordings-of.ts';

/** One response with the other rater's view, notes and marks; its parts leave their own traces. */
export const readAnswerSheet = verb(
	{
		name: 'readAnswerSheet',
		capability: 'response:read',
		by: ['staff'],
		leaves: 'nothing',
		on: (app, actor, input: { episodeId: EpisodeId; responseId: ResponseId; language: Language }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object }, { episodeId, responseId, language }): Promise<AnswerSheet> => {
		const [{ responses }, notes] = await Promise.all([
			readResponses(app, actor, { episodeId }),
			readAnswerNotes(app, actor, { episodeId })
		]);
		const response = responses.find((one) => one.responseId === responseId);
		if (!response) throw notFound();
		const inUnitWording = await unitWording(app.db.read, object.unitId);
		return answerSheet({ response, responses, notes, language, inUnitWording }, app.content);
	}
);
