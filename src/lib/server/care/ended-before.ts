import type { Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { EpisodeId, PersonId, UnitId } from '../ids.ts';

/** Somebody whose every course of treatment has ended. */
export interface Ended {
	readonly personId: PersonId;
	/** The latest of their courses. */
	readonly episodeId: EpisodeId;
	readonly endedAt: Instant;
	/** A legal hold keeps everything about them. */
	readonly isHeld: boolean;
}

/** Everybody of the unit, or the one who is named, whose last course ended before a moment. */
export async function endedBefore(
	db: Queries,
	unitId: UnitId,
	until: Instant,
	personId?: PersonId
): Promise<readonly Ended[]> {
	const rows = await db
		.selectFrom('episode')
		.innerJoin('person', (join) =>
			join
				.onRef('person.unit_id', '=', 'episode.unit_id')
				.onRef('person.id', '=', 'episode.person_id')
		)
		.select(['episode.id', 'episode.person_id', 'episode.ended_at'])
		.where('episode.unit_id', '=', unitId)
		.$if(personId !== undefined, (query) => query.where('episode.person_id', '=', personId!))
		.where('person.erased_at', 'is', null)
		.orderBy('episode.id')
		.execute();
	const held = await heldPeople(db, unitId);
	return [...Map.groupBy(rows, (row) => row.person_id)].flatMap(([of, courses]) => {
		const ends = courses.map((row) => row.ended_at);
		const last = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
		if (last === null || last > until) return [];
		const { id: episodeId } = courses.at(-1)!;
		return [{ personId: of, episodeId, endedAt: last, isHeld: held.has(of) }];
	});
}

/** On whom a legal hold stands. */
export async function heldPeople(db: Queries, unitId: UnitId): Promise<ReadonlySet<PersonId>> {
	const rows = await db
		.selectFrom('legal_hold')
		.select('person_id')
		.where('unit_id', '=', unitId)
		.where('lifted_at', 'is', null)
		.execute();
	return new Set(rows.map((row) => row.person_id));
}
