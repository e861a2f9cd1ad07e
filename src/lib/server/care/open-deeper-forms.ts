import type { PackagePart } from '#engine/compile/compiled.ts';
import { openedParts } from '#engine/packages/package-parts.ts';
import type { App } from '../app.ts';
import type { PatientActor } from '../auth/actor.ts';
import { verb } from '../auth/verb.ts';
import type { Instant } from '../clock.ts';
import type { AssignmentId } from '../ids.ts';
import { weeksSinceForms } from '../dossier/context-of-episode.ts';
import { earlierAnswers } from './earlier-answers.ts';
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
 * order of the package. What is unknown opens nothing; a form that was answered lately, or whose
 * licence is not in order, is left out.
 */
export async function deeperForms(
	app: App,
	actor: PatientActor,
	own: Own
): Promise<readonly PackagePart[]> {
	const program = app.content.current.packages.find(({ id }) => id === own.packageId);
	if (!program) return [];
	const earlier = await earlierAnswers(app, actor, program, own);
	const since = weeksSinceForms(earlier.handedInAt, app.clock.now());
	const { context: known } = own.situation;
	const context = { ...known, facts: { ...known.facts, ...since } };
	const answers = { ...earlier.answers, ...own.situation.answers };
	const given = new Set(own.forms.map(({ form }) => form.id));
	const fitting = fittingAnswers(answers, app.content.current.forms);
	const wanted = app.content
		.inSituation(fitting, context, (evaluated) => openedParts(program, evaluated, context.phase))
		.filter(({ by, form }) => by === 'patient' && !given.has(form))
		.filter((part) => isDueAgain(part, earlier.handedInAt.get(part.form), app));
	const assignable = await assignableIn(
		app,
		actor.unitId,
		wanted.map(({ form }) => form)
	);
	return wanted.filter(({ form }) => assignable.has(form));
}

/** How long what somebody has said stands, where neither the package nor the instrument says so. */
const weeksThatStand = 8;
const week = 7 * 24 * 60 * 60 * 1000;

/** Nobody is asked the same again by a program before its time. */
function isDueAgain(
	{ form, againAfterWeeks }: PackagePart,
	handedInAt: Instant | undefined,
	app: App
): boolean {
	if (handedInAt === undefined) return true;
	const { instrument } = app.content.currentForm(form);
	const weeks = againAfterWeeks ?? instrument?.repeatAfterWeeks ?? weeksThatStand;
	return app.clock.now().getTime() - new Date(handedInAt).getTime() >= weeks * week;
}

/**
 * Gives the opened forms that the person wants to answer now, after those that are there, also when
 * those are handed in. A form that was given stays, also when an answer changes later. Returns how
 * many came to it.
 */
export const openDeeperForms = verb(
	{
		name: 'openDeeperForms',
		capability: 'response:open',
		by: ['patient'],
		leaves: 'own-history',
		on: (app, actor, input: ToDeepen) => theAssignment(app, actor, input.assignmentId)
	},
	async ({ app, actor, object, write }, { own, formIds }): Promise<number> => {
		const { unitId, assignmentId, status } = object;
		if (status === 'withdrawn') return 0;
		const deeper = await deeperForms(app, actor as PatientActor, own);
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
