import type { Answer, Marks } from '#engine/answers/answer.ts';
import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { newId, type ResponseId } from '../ids.ts';
import { refreshScoreFacts } from '../research/refresh-score-facts.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { answersOf } from './answers-of.ts';
import { theEpisode } from './objects/the-episode.ts';
import { theResponse } from './objects/the-response.ts';
import { putAnswerNote } from './put-answer-note.ts';
import { refuseEmptyWords } from './real-words.ts';
import { refreshSuggestions } from './refresh-suggestions.ts';
import { storeMark } from './store-answers.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** How an answer is to be read: it cannot be interpreted, it can after all, or it was confirmed. */
export type AnswerMark = 'unclear' | 'clear' | 'confirmed';

export interface NewMark {
	readonly responseId: ResponseId;
	/** Full name of the item. */
	readonly item: string;
	readonly mark: AnswerMark;
	/** The answer that was seen when marking. */
	readonly seq: number;
	/** Why; stands beside the answer as a note. */
	readonly note: string;
}

/**
 * Marks a handed-in answer (semantics 2.1, 2.4). What the person said is kept, in the history and
 * under the mark; scores and suggestions are worked out again in the same transaction.
 */
export const markAnswer = verb(
	{
		name: 'markAnswer',
		capability: 'answers:save',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: NewMark) => theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }, { item, mark, seq, note }): Promise<void> => {
		if (mark === 'unclear') refuseEmptyWords(note, 'What makes the answer unclear is missing.');
		const { unitId, row, personKey, episodeId } = object;
		const episode = await theEpisode(app, actor, episodeId);
		await write(async (tx) => {
			const stored = (await answersOf(tx, personKey, unitId, [row.id])).get(row.id)?.[item];
			const marked = stored && markedAnswer(stored, mark, instant(app.clock));
			if (!marked) throw notMarkable();
			const client = `mark-${newId()}`;
			await storeMark(tx, app, actor, object, { client, seq: 1, item, ...marked }, seq);
			if (note.trim()) await putAnswerNote(tx, app, actor, object, { item, note });
			await refreshSuggestions(tx, app, episode);
			await refreshScoreFacts(tx, app, episode);
		});
	}
);

/** The answer as it stands after the mark; null where the mark makes no sense. */
function markedAnswer(
	{ answer, marks }: StoredAnswer,
	mark: AnswerMark,
	now: string
): { readonly answer: Answer; readonly marks: Marks } | null {
	const { state, value } = answer;
	if (value === undefined) return null;
	if (mark === 'unclear' && state === 'answered') {
		return { answer: { state: 'unclear', value }, marks };
	}
	if (mark === 'clear' && state === 'unclear')
		return { answer: { state: 'answered', value }, marks };
	if (mark === 'confirmed' && state === 'answered' && marks.affected && !marks.confirmedAt) {
		return { answer, marks: { ...marks, confirmedAt: now } };
	}
	return null;
}

function notMarkable(): ServerRefusal {
	return new ServerRefusal(
		'conflict',
		'This answer cannot be marked so as it stands now.',
		'Load the page again and look at the answer.'
	);
}
