import type { Answers, Context } from '#engine/answers/answer.ts';
import { leaves } from '#engine/conditions/condition.ts';
import { allItems, type Program } from '#engine/evaluation/program.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { App } from '../app.ts';
import type { Queries } from '../db/database.ts';
import { contextOfEpisode } from '../dossier/context-of-episode.ts';
import { answersToForms } from './answers-to-forms.ts';
import { clinicianGates } from './clinician-gates.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { FoundResponse } from './objects/the-response.ts';
import { episodeOf } from './read-episode.ts';

/** What a form's conditions may read beyond what its own respondent has answered. */
export interface Situation {
	readonly answers: Answers;
	readonly context: Context;
}

/**
 * Reads facts and the phase, other forms, and the clinician's gates, each only when a condition of
 * the form asks for it: most forms read nothing else, and saving an answer must stay quick.
 */
export async function situationAround(
	tx: Queries,
	app: App,
	response: FoundResponse,
	{ forms: [form, ...others] }: Program
): Promise<Situation> {
	if (!form) return { answers: {}, context: {} };
	const gates = response.row.rater === 'patient' ? await clinicianGates(tx, response, [form]) : {};
	return {
		answers: { ...(await answersToOthers(tx, response, others)), ...gates },
		context: readsInputs(form) ? await contextOf(tx, app, response) : {}
	};
}

async function answersToOthers(
	tx: Queries,
	response: FoundResponse,
	others: readonly CompiledForm[]
): Promise<Answers> {
	const answers = await answersToForms(tx, response, 'patient', others);
	return fittingAnswers(Object.fromEntries(answers), others);
}

async function contextOf(tx: Queries, app: App, response: FoundResponse): Promise<Context> {
	const { unitId, episodeId, personKey } = response;
	const { person_id: personId } = response.row;
	const episode = await episodeOf(tx, { unitId, episodeId, personKey, personId });
	return contextOfEpisode(episode, app.clock.now());
}

function readsInputs(form: CompiledForm): boolean {
	const conditions = [
		...allItems(form).flatMap((item) => item.when ?? []),
		...form.critical.map(({ when }) => when)
	];
	return conditions.flatMap(leaves).some((leaf) => leaf.op === 'input');
}
