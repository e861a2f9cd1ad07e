import type { Instant } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { UnitId } from '../ids.ts';

// What opened an answering once; sessions go as soon as they end (auth/sweep.ts).
const ways = ['access_code', 'resume_phrase'] as const;

/** How many codes and phrases ran out before a moment, and how many of those a hold keeps. */
export async function countRunOutAccess(
	db: Queries,
	unitId: UnitId,
	until: Instant
): Promise<{ readonly goes: number; readonly held: number }> {
	let goes = 0;
	let held = 0;
	for (const way of ways) {
		const rows = await db
			.selectFrom(way)
			.select((row) => row(`${way}.assignment_id`, 'in', heldAssignments(db, unitId)).as('is_held'))
			.where('unit_id', '=', unitId)
			.where('expires_at', '<=', until)
			.execute();
		held += rows.filter((row) => Boolean(row.is_held)).length;
		goes += rows.filter((row) => !row.is_held).length;
	}
	return { goes, held };
}

/** Removes them, but for what a hold keeps. */
export async function removeRunOutAccess(
	tx: Queries,
	unitId: UnitId,
	until: Instant
): Promise<void> {
	for (const way of ways) {
		await tx
			.deleteFrom(way)
			.where('unit_id', '=', unitId)
			.where('expires_at', '<=', until)
			.where('assignment_id', 'not in', heldAssignments(tx, unitId))
			.execute();
	}
}

function heldAssignments(db: Queries, unitId: UnitId) {
	return db
		.selectFrom('assignment as a')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
		)
		.innerJoin('legal_hold as h', (join) =>
			join.onRef('h.unit_id', '=', 'e.unit_id').onRef('h.person_id', '=', 'e.person_id')
		)
		.select('a.id')
		.where('a.unit_id', '=', unitId)
		.where('h.lifted_at', 'is', null);
}
