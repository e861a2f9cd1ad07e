import type { Answers } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import type { Queries } from '../db/database.ts';
import { answersToForms } from './answers-to-forms.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { FoundEpisode } from './objects/the-episode.ts';

/**
 * What a clinician has answered to the clinician's own questions in the patient's forms: some open
 * or close what comes after them (the balance waits until a clinician finds that it is not too
 * much). The latest answer counts; the patient never sees it.
 */
export async function clinicianGates(
	db: Queries,
	episode: Pick<FoundEpisode, 'unitId' | 'episodeId' | 'personKey'>,
	forms: readonly CompiledForm[]
): Promise<Answers> {
	const gated = forms.filter((form) => allItems(form).some((item) => item.clinicianOnly));
	const own = new Set(
		gated
			.flatMap(allItems)
			.filter((item) => item.clinicianOnly)
			.map((item) => item.name)
	);
	const answers = await answersToForms(db, episode, 'clinician', gated);
	return fittingAnswers(Object.fromEntries(answers.filter(([item]) => own.has(item))), gated);
}
