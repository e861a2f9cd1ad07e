import { previousWeeks } from '#research/facts/previous-weeks.ts';
import { recordKeyOf } from '#research/facts/record-key.ts';
import type { Insertable } from 'kysely';
import type { ResponseFactTable, ScoreFactTable } from '../db/tables/research.ts';
import { newId, type UnitId } from '../ids.ts';
import type { TestApp } from './on-both-databases.ts';

/** A person with one AUDIT, as research sees them. */
export interface InventedFact {
	readonly person: string;
	readonly band: string | null;
	readonly gender?: string;
	readonly ageBand?: string;
	readonly mode?: string;
	readonly week?: string;
	readonly moment?: string;
	readonly occasion?: number;
	readonly version?: string;
}

/** Puts facts of `audit.zone` into a unit, as if these people had consented. */
export async function inventFacts(
	app: TestApp,
	unitId: UnitId,
	facts: readonly InventedFact[]
): Promise<void> {
	const rows = facts.map((fact, i) => ({
		unit_id: unitId,
		id: newId<'score-fact'>(),
		pseudonym: fact.person,
		response_reference: `${fact.person} ${i}`,
		form_id: 'audit',
		form_version: fact.version ?? '1.0.0',
		rater: 'patient',
		score: 'zone',
		value: null,
		lower: 0,
		upper: 40,
		is_complete: 0,
		answered: 10,
		total: 10,
		band: fact.band,
		possible_bands: '[]',
		occasion: fact.occasion ?? 1,
		moment: fact.moment ?? 'intake',
		week: fact.week ?? '2026-W10',
		age_band: fact.ageBand ?? '35-44',
		gender: fact.gender ?? 'woman',
		mode: fact.mode ?? 'own-device',
		record_key: recordKeyOf(fact.person),
		computed_at: '2026-11-20T08:00:00.000Z'
	}));
	const byPerson = Map.groupBy(rows, ({ pseudonym }) => pseudonym).values();
	const previous = new Map([...byPerson].flatMap((own) => [...previousWeeks(own)]));
	for (let from = 0; from < rows.length; from += 500) {
		const some = rows.slice(from, from + 500).map((row) => ({
			...row,
			...previous.get(row.response_reference)!
		}));
		await app.db.write(async (tx) => {
			await tx
				.insertInto('score_fact')
				.values(some.map(({ previous_week: _, ...row }) => row))
				.execute();
			await tx.insertInto('response_fact').values(some.map(responseRow)).execute();
		});
	}
}

function responseRow({
	id: _id,
	score: _score,
	value: _value,
	lower: _lower,
	upper: _upper,
	is_complete: _isComplete,
	answered: _answered,
	total: _total,
	band: _band,
	possible_bands: _possible,
	computed_at: _at,
	...row
}: Insertable<ScoreFactTable> & Insertable<ResponseFactTable>) {
	return row;
}
