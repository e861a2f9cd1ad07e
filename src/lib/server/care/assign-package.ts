import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import type { Rater } from '../db/tables/assignment.ts';
import { newId, type AssignmentId, type EpisodeId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { theEpisode } from './objects/the-episode.ts';
import { refuseUnlicensed } from './refuse-unlicensed.ts';

/** A form as it is given: its version and content do not change under the person's hands. */
export interface GivenForm {
	readonly formId: string;
	readonly version: string;
	readonly hash: string;
	readonly rater: Rater;
}

export interface NewAssignment {
	readonly episodeId: EpisodeId;
	/** Null when single forms are given. */
	readonly packageId: string | null;
	readonly moment: string;
	/** A date, `2026-12-24`. */
	readonly dueOn: string | null;
	/** In the order in which they are to be answered. */
	readonly forms: readonly GivenForm[];
}

/** Gives a person forms to answer at a moment of treatment. */
export const assignPackage = verb(
	{
		name: 'assignPackage',
		capability: 'assignment:create',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: (app, actor, input: NewAssignment) => theEpisode(app, actor, input.episodeId)
	},
	async ({ app, actor, object, write }, input): Promise<AssignmentId> => {
		if (!input.forms.length) {
			throw new ServerRefusal('invalid', 'No form was chosen.', 'Choose at least one form.');
		}
		const formIds = input.forms.map(({ formId }) => formId);
		await refuseUnlicensed(app, object.unitId, formIds);
		const id: AssignmentId = newId();
		const unit_id = object.unitId;
		await write(async (tx) => {
			await tx
				.insertInto('assignment')
				.values({
					unit_id,
					id,
					episode_id: object.episodeId,
					package_id: input.packageId,
					moment: input.moment,
					due_on: input.dueOn,
					status: 'open',
					issued_at: instant(app.clock),
					issued_by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute();
			await tx
				.insertInto('assignment_form')
				.values(
					input.forms.map((form, position) => ({
						unit_id,
						assignment_id: id,
						position,
						form_id: form.formId,
						form_version: form.version,
						form_hash: form.hash,
						rater: form.rater
					}))
				)
				.execute();
		});
		return id;
	}
);
