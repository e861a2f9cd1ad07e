import { error, type RequestEvent } from '@sveltejs/kit';
import type { CompiledForm, CompiledItem } from '#engine/compile/compiled.ts';
import { linkCondition } from '#engine/conditions/link-condition.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import type { StaffActor } from '#server/auth/actor.ts';
import { fittingAnswers } from '#server/care/fitting-answers.ts';
import type { AssignedForm } from '#server/care/assignments-of.ts';
import { readAssignment } from '#server/care/read-assignment.ts';
import { readEpisode, type Episode } from '#server/care/read-episode.ts';
import { readResponses } from '#server/care/read-responses.ts';
import type { Response } from '#server/care/response.ts';
import { contextOfEpisode } from '#server/dossier/context-of-episode.ts';
import { dossierOf } from '#server/dossier/dossier.ts';
import type { AssignmentId } from '#server/ids.ts';
import { handOut, type HandedForm } from '#ui/patient/hand-out.ts';
import { asked } from '../../../../../../../../asked.ts';
import { staffOf } from '../../../../../../../../(staff)/staff-of.ts';
import { readParam } from '../../../../../../../read-param.ts';

/** Who answers: the clinic itself, or the person together with somebody of the clinic. */
export type Way = 'dere' | 'sammen';

/** A form that a clinician fills in, with the answers so far. */
export interface FilledForm {
	readonly actor: StaffActor;
	readonly way: Way;
	readonly episode: Episode;
	readonly assignmentId: AssignmentId;
	readonly form: CompiledForm;
	/** Null until somebody has opened it. */
	readonly response: Response | null;
	/** The person has begun alone, or keeps the form to themselves: it stays theirs. */
	readonly isTheirsAlone: boolean;
	readonly handed: HandedForm;
}

/** Finds the form that an address names; refuses what the assignment does not hold. */
export async function findFilledForm(event: RequestEvent): Promise<FilledForm> {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const way = event.params['way'];
	if (way !== 'dere' && way !== 'sammen') error(404, { message: 'not-found', code: 'not-found' });
	const assignmentId = readParam<'assignment'>(event.params['assignment']);
	const assignment = await asked(readAssignment(app, actor, { assignmentId }));
	const rater = way === 'dere' ? 'clinician' : 'patient';
	const given = assignment.forms.find(
		(one) => one.formId === event.params['form'] && one.rater === rater
	);
	if (!given) error(404, { message: 'not-found', code: 'not-found' });
	const { episodeId } = assignment;
	const [episode, { responses }] = await Promise.all([
		asked(readEpisode(app, actor, { episodeId })),
		asked(readResponses(app, actor, { episodeId }))
	]);
	const form = forReader(app.content.form(given), way);
	const response = responses.find((one) => isOf(one, given)) ?? null;
	const isKept = given.response !== null && response === null;
	const isBegunAlone = response?.mode !== 'assisted' && response?.state === 'draft';
	const isTheirsAlone = way === 'sammen' && (isKept || isBegunAlone);
	const stored = isTheirsAlone ? {} : (response?.answers ?? {});
	const own = Object.fromEntries(
		Object.values(stored).map(({ item, answer }) => [item, answer] as const)
	);
	const program = app.content.programOf(form);
	const inUse = new Map(program.forms.map((one) => [one.id, one]));
	const { answers } = dossierOf(responses, (id) => inUse.get(id));
	const evaluated = evaluation(program, [form.id]);
	const known = fittingAnswers({ ...answers, ...own }, program.forms);
	evaluated.load(known, contextOfEpisode(episode, app.clock.now()));
	const { world, places } = evaluated;
	return {
		actor,
		way,
		episode,
		assignmentId,
		form,
		response,
		isTheirsAlone,
		handed: {
			form: handOut(form, language, (condition) =>
				linkCondition(condition, world, places, 'now').check()
			),
			answers: Object.fromEntries(
				Object.values(stored).map(({ item, answer, marks }) => [item, { answer, marks }])
			)
		}
	};
}

function isOf(response: Response, given: AssignedForm): boolean {
	return response.responseId === given.response?.responseId;
}

/** Questions for clinicians are not left out for a clinician. */
function forReader(form: CompiledForm, way: Way): CompiledForm {
	if (way === 'sammen') return form;
	const open = ({ clinicianOnly: _, ...item }: CompiledItem): CompiledItem => item;
	return {
		...form,
		sections: form.sections.map((section) => ({ ...section, items: section.items.map(open) }))
	};
}
