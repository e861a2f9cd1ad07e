import { theAssignment } from '../care/objects/the-assignment.ts';
import { instant } from '../clock.ts';
import type { AssignmentId } from '../ids.ts';
import { verb } from './verb.ts';

/** Whether a phrase opens this assignment now; the phrase itself is nowhere. */
export const hasResumePhrase = verb(
	{
		name: 'hasResumePhrase',
		capability: 'phrase:keep',
		by: ['patient'],
		leaves: 'nothing',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, object }): Promise<boolean> => {
		const row = await app.db.read
			.selectFrom('resume_phrase')
			.select('id')
			.where('unit_id', '=', object.unitId)
			.where('assignment_id', '=', object.assignmentId)
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', instant(app.clock))
			.executeTakeFirst();
		return row !== undefined;
	}
);

/** The person no longer wants a phrase, or somebody else has seen it. */
export const dropResumePhrase = verb(
	{
		name: 'dropResumePhrase',
		capability: 'phrase:keep',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	({ app, object, write }): Promise<void> =>
		write(async (tx) => {
			await tx
				.updateTable('resume_phrase')
				.set({ revoked_at: instant(app.clock) })
				.where('unit_id', '=', object.unitId)
				.where('assignment_id', '=', object.assignmentId)
				.where('revoked_at', 'is', null)
				.execute();
		})
);
