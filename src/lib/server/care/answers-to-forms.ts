import type { Answer } from '#engine/answers/answer.ts';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import type { Queries } from '../db/database.ts';
import type { Rater } from '../db/tables/assignment.ts';
import { answersOf } from './answers-of.ts';
import type { FoundEpisode } from './objects/the-episode.ts';

/** What one side has answered to some forms of an episode, oldest response first, by item. */
export async function answersToForms(
	db: Queries,
	{ unitId, episodeId, personKey }: Pick<FoundEpisode, 'unitId' | 'episodeId' | 'personKey'>,
	rater: Rater,
	forms: readonly CompiledForm[]
): Promise<readonly (readonly [item: string, answer: Answer])[]> {
	if (forms.length === 0) return [];
	const formIds = forms.map(({ id }) => id);
	const rows = await db
		.selectFrom('response')
		.select('id')
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.where('rater', '=', rater)
		.where('form_id', 'in', formIds)
		.orderBy('id')
		.execute();
	const ids = rows.map(({ id }) => id);
	const stored = await answersOf(db, personKey, unitId, ids);
	return [...stored.values()]
		.flatMap((one) => Object.entries(one))
		.map(([item, { answer }]) => [item, answer] as const);
}
