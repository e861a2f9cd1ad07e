import type { Answers, Context } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { verb } from '../auth/verb.ts';
import type { AssignmentStatus } from '../db/tables/assignment.ts';
import { contextOfEpisode } from '../dossier/context-of-episode.ts';
import type { AssignmentId } from '../ids.ts';
import { answersOf } from './answers-of.ts';
import { clinicianGates } from './clinician-gates.ts';
import { theAssignment } from './objects/the-assignment.ts';
import { theEpisode } from './objects/the-episode.ts';
import { episodeOf } from './read-episode.ts';
import { asResponse, type Response } from './response.ts';
import { unitWording } from './wordings-of.ts';

/** A form that the person was given, in the version in which it was given. */
export interface OwnForm {
	readonly form: CompiledForm;
	/** Null until it was opened. */
	readonly response: Response | null;
}

/** Everything that a patient's pages need of one assignment. */
export interface OwnForms {
	readonly unitName: string;
	readonly status: AssignmentStatus;
	readonly packageId: string | null;
	/** In the order in which they are answered. */
	readonly forms: readonly OwnForm[];
	/** What conditions of these forms may read beyond them. Stays on the server. */
	readonly situation: { readonly answers: Answers; readonly context: Context };
}

/** The forms somebody was given to answer themselves, with what they have answered so far. */
export const readOwnForms = verb(
	{
		name: 'readOwnForms',
		capability: 'response:read',
		by: ['patient'],
		leaves: 'audit-event',
		on: (app, actor, input: { assignmentId: AssignmentId }) =>
			theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object }): Promise<OwnForms> => {
		const { unitId, assignmentId, episodeId } = object;
		const episode = await theEpisode(app, actor, episodeId);
		const [unit, assignment, given, rows] = await Promise.all([
			app.db.read
				.selectFrom('unit')
				.select('name')
				.where('id', '=', unitId)
				.executeTakeFirstOrThrow(),
			app.db.read
				.selectFrom('assignment')
				.select('package_id')
				.where('unit_id', '=', unitId)
				.where('id', '=', assignmentId)
				.executeTakeFirstOrThrow(),
			app.db.read
				.selectFrom('assignment_form')
				.select(['form_id', 'form_version'])
				.where('unit_id', '=', unitId)
				.where('assignment_id', '=', assignmentId)
				.where('rater', '=', 'patient')
				.orderBy('position')
				.execute(),
			app.db.read
				.selectFrom('response')
				.selectAll()
				.where('unit_id', '=', unitId)
				.where('assignment_id', '=', assignmentId)
				.where('rater', '=', 'patient')
				.execute()
		]);
		const answers = await answersOf(
			app.db.read,
			episode.personKey,
			unitId,
			rows.map((row) => row.id)
		);
		const inUnitWording = await unitWording(app.db.read, unitId);
		const responses = new Map(
			rows.map((row) => [row.form_id, asResponse(row, answers.get(row.id) ?? {})])
		);
		const forms = given.map((one) => {
			const response = responses.get(one.form_id) ?? null;
			const form = app.content.form({ formId: one.form_id, version: one.form_version });
			return { form: inUnitWording(form, response?.openedAt), response };
		});
		const gates = await clinicianGates(
			app.db.read,
			episode,
			forms.map(({ form }) => form)
		);
		return {
			unitName: unit.name,
			status: object.status,
			packageId: assignment.package_id,
			forms,
			situation: {
				answers: {
					...Object.fromEntries(
						[...responses.values()].flatMap((response) =>
							Object.values(response.answers).map(({ item, answer }) => [item, answer])
						)
					),
					...gates
				},
				context: contextOfEpisode(await episodeOf(app.db.read, episode), app.clock.now())
			}
		};
	}
);
