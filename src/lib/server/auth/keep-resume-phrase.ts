import { theAssignment } from '../care/objects/the-assignment.ts';
import { instant, instantIn } from '../clock.ts';
import { newId, type AssignmentId } from '../ids.ts';
import { blindIndex } from '../vault/blind-index.ts';
import { hashPassword } from '../vault/password-hash.ts';
import { firstWordsOf, newResumePhrase } from './resume-phrase.ts';
import { verb } from './verb.ts';

/** A phrase with which the patient comes back; shown once. An earlier one stops working. */
export const keepResumePhrase = verb(
	{
		name: 'keepResumePhrase',
		capability: 'phrase:keep',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, object, write }): Promise<string> => {
		const phrase = newResumePhrase();
		const phrase_hash = await hashPassword(phrase);
		const now = instant(app.clock);
		await write(async (tx) => {
			await tx
				.updateTable('resume_phrase')
				.set({ revoked_at: now })
				.where('unit_id', '=', object.unitId)
				.where('assignment_id', '=', object.assignmentId)
				.where('revoked_at', 'is', null)
				.execute();
			await tx
				.insertInto('resume_phrase')
				.values({
					unit_id: object.unitId,
					id: newId<'resume-phrase'>(),
					assignment_id: object.assignmentId,
					first_words_index: blindIndex(app.vault, 'resume-phrase', firstWordsOf(phrase)),
					phrase_hash,
					created_at: now,
					expires_at: instantIn(app.clock, app.settings.accessCodeDays * 24 * 3600),
					revoked_at: null
				})
				.execute();
		});
		return phrase;
	}
);
