import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { AnsweringMode, Rater } from '../db/tables/assignment.ts';
import { newId, type AssignmentId, type ResponseId } from '../ids.ts';
import { notFound } from '../server-refusal.ts';
import { theAssignment } from './objects/the-assignment.ts';
import { refuseWhenWithdrawn } from './refuse-when-withdrawn.ts';

export interface ToOpen {
	readonly assignmentId: AssignmentId;
	readonly formId: string;
	readonly rater: Rater;
	readonly language: string;
}

/** The response to an assigned form; the first to open it makes it. */
export const openResponse = verb(
	{
		name: 'openResponse',
		capability: 'response:open',
		by: ['patient', 'staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: ToOpen) => theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }, input): Promise<ResponseId> => {
		if (actor.kind === 'patient' && input.rater !== 'patient') throw notFound();
		const { unitId, assignmentId, episodeId } = object;
		const form = await app.db.read
			.selectFrom('assignment_form as f')
			.innerJoin('episode as e', (join) => join.onRef('e.unit_id', '=', 'f.unit_id'))
			.leftJoin('response as r', (join) =>
				join
					.onRef('r.unit_id', '=', 'f.unit_id')
					.onRef('r.assignment_id', '=', 'f.assignment_id')
					.onRef('r.form_id', '=', 'f.form_id')
					.onRef('r.rater', '=', 'f.rater')
			)
			.select(['f.form_version', 'f.form_hash', 'e.person_id', 'r.id as response_id'])
			.where('f.unit_id', '=', unitId)
			.where('f.assignment_id', '=', assignmentId)
			.where('f.form_id', '=', input.formId)
			.where('f.rater', '=', input.rater)
			.where('e.id', '=', episodeId)
			.executeTakeFirst();
		if (!form) throw notFound();
		if (form.response_id) return form.response_id;
		refuseWhenWithdrawn(object.status);

		return write(async (tx) => {
			await tx
				.insertInto('response')
				.values({
					unit_id: unitId,
					id: newId(),
					assignment_id: assignmentId,
					episode_id: episodeId,
					person_id: form.person_id,
					form_id: input.formId,
					form_version: form.form_version,
					form_hash: form.form_hash,
					rater: input.rater,
					state: 'draft',
					mode: modeOf(actor, input.rater),
					language: input.language,
					opened_at: instant(app.clock),
					submitted_at: null,
					event_count: 0,
					last_client: null
				})
				// Two devices may open it at once: there is still one response.
				.onConflict((conflict) =>
					conflict.columns(['unit_id', 'assignment_id', 'form_id', 'rater']).doNothing()
				)
				.execute();
			const row = await tx
				.selectFrom('response')
				.select('id')
				.where('unit_id', '=', unitId)
				.where('assignment_id', '=', assignmentId)
				.where('form_id', '=', input.formId)
				.where('rater', '=', input.rater)
				.executeTakeFirstOrThrow();
			return row.id;
		});
	}
);

function modeOf(
	actor: { readonly kind: string; readonly mode?: AnsweringMode },
	rater: Rater
): AnsweringMode {
	return actor.mode ?? (rater === 'patient' ? 'assisted' : 'staff');
}
