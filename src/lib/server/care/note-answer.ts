import { answerableItems } from '#engine/evaluation/program.ts';
import { verb } from '../auth/verb.ts';
import type { ResponseId } from '../ids.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import { theResponse } from './objects/the-response.ts';
import { putAnswerNote } from './put-answer-note.ts';
import { refuseEmptyWords } from './real-words.ts';

const longestNote = 5000;

/** A clinician's note beside an answer; the answer itself stays as it was said (semantics 2.5). */
export const noteAnswer = verb(
	{
		name: 'noteAnswer',
		capability: 'answers:save',
		by: ['staff'],
		leaves: 'audit-event',
		on: (app, actor, input: { responseId: ResponseId; item: string; note: string }) =>
			theResponse(app, actor, input.responseId)
	},
	async ({ app, actor, object, write }, { item, note }): Promise<void> => {
		refuseEmptyWords(note, 'The note is empty.');
		const { row } = object;
		const form = app.content.form({ formId: row.form_id, version: row.form_version });
		if (!answerableItems(form).some(({ name }) => name === item)) throw notFound();
		if (note.length > longestNote || (row.state !== 'submitted' && row.rater === 'patient')) {
			throw new ServerRefusal(
				'invalid',
				'This note does not fit here.',
				'Write shorter, or wait until the person has handed in.'
			);
		}
		await write((tx) => putAnswerNote(tx, app, actor, object, { item, note }));
	}
);
