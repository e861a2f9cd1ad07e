import { openedParts } from '#engine/packages/package-parts.ts';
import { verb } from '../auth/verb.ts';
import type { AssignmentId } from '../ids.ts';
import { fittingAnswers } from './fitting-answers.ts';
import { givenForm } from './given-form.ts';
import { theAssignment } from './objects/the-assignment.ts';
import type { OwnForms } from './read-own-forms.ts';
import { assignableIn } from './refuse-unlicensed.ts';

export interface ToDeepen {
	readonly assignmentId: AssignmentId;
	/** As `readOwnForms` gave it just now. */
	readonly own: Pick<OwnForms, 'packageId' | 'forms' | 'situation'>;
}

/**
 * Gives the forms of a package that the answers so far have opened, after those that are there.
 * A form that was given stays, also when an answer changes later; one whose licence is not in
 * order is left out. Returns how many came to it.
 */
export const openDeeperForms = verb(
	{
		name: 'openDeeperForms',
		capability: 'response:open',
		by: ['patient'],
		leaves: 'own-history',
		on: (app, actor, input: ToDeepen) => theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, object, write }, { own }): Promise<number> => {
		const { unitId, assignmentId, status } = object;
		const program = app.content.current.packages.find(({ id }) => id === own.packageId);
		if (!program || status !== 'open') return 0;
		const { answers, context } = own.situation;
		const known = new Set(own.forms.map(({ form }) => form.id));
		const fitting = fittingAnswers(answers, app.content.current.forms);
		const wanted = app.content
			.inSituation(fitting, context, (evaluated) => openedParts(program, evaluated, context.phase))
			.filter(({ by, form }) => by === 'patient' && !known.has(form));
		const assignable = await assignableIn(
			app,
			unitId,
			wanted.map(({ form }) => form)
		);
		const opened = wanted.filter(({ form }) => assignable.has(form));
		if (opened.length === 0) return 0;

		return write(async (tx) => {
			const { last } = await tx
				.selectFrom('assignment_form')
				.select(({ fn }) => fn.max('position').as('last'))
				.where('unit_id', '=', unitId)
				.where('assignment_id', '=', assignmentId)
				.executeTakeFirstOrThrow();
			await tx
				.insertInto('assignment_form')
				.values(
					opened.map(({ form: formId }, place) => {
						const form = givenForm(app.content, formId, 'patient');
						return {
							unit_id: unitId,
							assignment_id: assignmentId,
							position: Number(last) + 1 + place,
							form_id: form.formId,
							form_version: form.version,
							form_hash: form.hash,
							rater: form.rater
						};
					})
				)
				// Two pages may open the same part at once: it is given once.
				.onConflict((conflict) => conflict.doNothing())
				.execute();
			return opened.length;
		});
	}
);
