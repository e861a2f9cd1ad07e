import { outcomeOfSuggestion } from '#research/facts/suggestion-outcome.ts';
import type { Queries } from '../db/database.ts';
import type { PersonId, UnitId } from '../ids.ts';
import { insertAll } from './insert-all.ts';

/** Writes what became of each suggestion in a person's episodes; the latest episode counts. */
export async function refreshSuggestionFacts(
	tx: Queries,
	unitId: UnitId,
	personId: PersonId,
	pseudonym: string
): Promise<void> {
	const states = await tx
		.selectFrom('suggestion_state as s')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 's.unit_id').onRef('e.id', '=', 's.episode_id')
		)
		.select(['s.episode_id', 's.suggestion_id', 's.status'])
		.where('s.unit_id', '=', unitId)
		.where('e.person_id', '=', personId)
		.orderBy('e.started_at')
		.orderBy('e.id')
		.execute();
	const decisions = await tx
		.selectFrom('decision as d')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'd.unit_id').onRef('e.id', '=', 'd.episode_id')
		)
		.select(['d.episode_id', 'd.suggestion_id', 'd.act'])
		.where('d.unit_id', '=', unitId)
		.where('e.person_id', '=', personId)
		.where('d.side', '=', 'clinic')
		.orderBy('d.id')
		.execute();
	const latest = new Map<string, string>();
	for (const { episode_id, suggestion_id, status } of states) {
		const decided = decisions.findLast(
			(one) => one.episode_id === episode_id && one.suggestion_id === suggestion_id
		);
		latest.set(suggestion_id, outcomeOfSuggestion(status, decided?.act));
	}
	// Whoever stands in no row was not suggested anything.
	const rows = [...latest]
		.filter(([, outcome]) => outcome !== 'not-suggested')
		.map(([suggestion, outcome]) => ({
			unit_id: unitId,
			pseudonym,
			suggestion,
			outcome
		}));
	await insertAll(tx, 'suggestion_fact', rows);
}
