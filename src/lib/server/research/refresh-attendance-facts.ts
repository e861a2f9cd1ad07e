import { ageBandOf } from '#research/facts/categories.ts';
import { isoWeek } from '#research/facts/iso-week.ts';
import type { App } from '../app.ts';
import type { Facts } from '../care/identity.ts';
import type { Queries } from '../db/database.ts';
import { researchReference } from '../vault/pseudonym.ts';
import { insertAll } from './insert-all.ts';
import type { PersonOfFacts } from './refresh-score-facts.ts';

/** Writes what a person was given to answer, in which weeks it was due and answered. */
export async function refreshAttendanceFacts(
	tx: Queries,
	app: App,
	{ unitId, personId, personKey }: PersonOfFacts,
	shared: { readonly pseudonym: string; readonly record_key: number; readonly gender: string }
): Promise<void> {
	const assignments = await tx
		.selectFrom('assignment as a')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'a.unit_id').onRef('e.id', '=', 'a.episode_id')
		)
		.leftJoin('response as r', (join) =>
			join
				.onRef('r.unit_id', '=', 'a.unit_id')
				.onRef('r.assignment_id', '=', 'a.id')
				.on('r.state', '=', 'submitted')
				.on('r.rater', '=', 'patient')
		)
		.select(['a.id', 'a.moment', 'a.due_on', 'a.status', 'a.issued_at'])
		.select(['e.id as episode_id', 'e.sealed_facts'])
		.select((row) => row.fn.min('r.submitted_at').as('answered_at'))
		.select((row) => row.fn.min('r.mode').as('mode'))
		.where('a.unit_id', '=', unitId)
		.where('e.person_id', '=', personId)
		.groupBy(['a.id', 'a.moment', 'a.due_on', 'a.status', 'a.issued_at'])
		.groupBy(['e.id', 'e.sealed_facts'])
		.orderBy('a.id')
		.execute();
	const rows = assignments.map((one) => {
		const given = new Date(one.issued_at);
		const facts = personKey.open<Facts>(
			one.sealed_facts,
			'episode',
			one.episode_id,
			'sealed_facts'
		);
		const { birthYear } = facts;
		const age = typeof birthYear === 'number' ? given.getUTCFullYear() - birthYear : undefined;
		return {
			unit_id: unitId,
			reference: researchReference(app.vault, unitId, one.id),
			...shared,
			moment: one.moment,
			given_week: isoWeek(given),
			due_week: one.due_on === null ? null : isoWeek(new Date(one.due_on)),
			answered_week: one.answered_at === null ? null : isoWeek(new Date(one.answered_at)),
			outcome: outcomeOf(one.status, one.answered_at !== null),
			age_band: ageBandOf(age),
			mode: one.mode ?? 'own-device'
		};
	});
	await insertAll(tx, 'attendance_fact', rows);
}

function outcomeOf(status: string, isAnswered: boolean): string {
	if (isAnswered) return 'answered';
	return status === 'withdrawn' ? 'withdrawn' : 'open';
}
