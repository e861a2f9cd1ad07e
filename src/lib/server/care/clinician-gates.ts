import type { Answers } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import type { Queries } from '../db/database.ts';
import { answersOf } from './answers-of.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { FoundEpisode } from './objects/the-episode.ts';

/**
 * What a clinician has answered to the clinician's own questions in the patient's forms: some open
 * or close what comes after them (the balance waits until a clinician finds that it is not too
 * much). The latest answer counts; the patient never sees it.
 */
export async function clinicianGates(
	db: Queries,
	{ unitId, episodeId, personKey }: Pick<FoundEpisode, 'unitId' | 'episodeId' | 'personKey'>,
	forms: readonly CompiledForm[]
): Promise<Answers> {
	const gated = forms.filter((form) => allItems(form).some((item) => item.clinicianOnly));
	if (gated.length === 0) return {};
	const rows = await db
		.selectFrom('response')
		.select('id')
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.where('rater', '=', 'clinician')
		.where(
			'form_id',
			'in',
			gated.map(({ id }) => id)
		)
		.orderBy('id')
		.execute();
	const ids = rows.map(({ id }) => id);
	const stored = await answersOf(db, personKey, unitId, ids);
	const own = new Set(
		gated
			.flatMap(allItems)
			.filter((item) => item.clinicianOnly)
			.map((item) => item.name)
	);
	const answers = [...stored.values()]
		.flatMap((one) => Object.entries(one))
		.filter(([item]) => own.has(item))
		.map(([item, { answer }]) => [item, answer] as const);
	return fittingAnswers(Object.fromEntries(answers), gated);
}
