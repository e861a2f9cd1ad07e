import type { PackagePart } from '#engine/compile/compiled.ts';
import { openedParts } from '#engine/packages/package-parts.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { AssignmentId, UnitId } from '../ids.ts';
import { fittingAnswers } from './fitting-answers.ts';
import { givenForm } from './given-form.ts';
import { theAssignment } from './objects/the-assignment.ts';
import type { OwnForms } from './read-own-forms.ts';
import { assignableIn } from './refuse-unlicensed.ts';

type Own = Pick<OwnForms, 'packageId' | 'forms' | 'situation'>;

export interface ToDeepen {
	readonly assignmentId: AssignmentId;
	/** As `readOwnForms` gave it just now. */
	readonly own: Own;
	/** The ones the person wants to answer now; never all at once by themselves. */
	readonly formIds: readonly string[];
}

/**
 * The forms of the package that the answers so far have opened and that are not given yet, in the
 * order of the package. What is unknown opens nothing; a form whose licence is not in order is
 * left out.
 */
export async function deeperForms(
	app: App,
	unitId: UnitId,
	own: Own
): Promise<readonly PackagePart[]> {
	const program = app.content.current.packages.find(({ id }) => id === own.packageId);
	if (!program) return [];
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
	return wanted.filter(({ form }) => assignable.has(form));
}

/**
 * Gives the opened forms that the person wants to answer now, after those that are there. A form
 * that was given stays, also when an answer changes later. Returns how many came to it.
 */
export const openDeeperForms = verb(
	{
		name: 'openDeeperForms',
		capability: 'response:open',
		by: ['patient'],
		leaves: 'own-history',
		on: (app, actor, input: ToDeepen) => theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, object, write }, { own, formIds }): Promise<number> => {
		const { unitId, assignmentId, status } = object;
		if (status !== 'open') return 0;
		const deeper = await deeperForms(app, unitId, own);
		const opened = deeper.filter(({ form }) => formIds.includes(form));
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
