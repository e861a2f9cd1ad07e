import { weeksOfGrace, weeksUntilDue } from '#research/measures/measure.ts';
import { laterWeek } from '#research/periods/period.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { Queries } from '../../db/database.ts';
import type { FactsWanted } from './facts-wanted.ts';

/** Counts people by whether they answered what they were given first, in time (NS-1). */
export async function countNoShow(
	db: Queries,
	{ unitId, asked, period }: FactsWanted,
	thisWeek: string
): Promise<Counted> {
	const rows = await db
		.with('ranked', (cte) =>
			cte
				.selectFrom('attendance_fact')
				.select(['given_week', 'due_week', 'answered_week', 'gender', 'age_band', 'mode'])
				.select(['record_key', 'outcome'])
				.select((fact) =>
					fact.fn
						.agg<number>('row_number')
						.over((over) =>
							over.partitionBy('pseudonym').orderBy('given_week').orderBy('reference')
						)
						.as('turn')
				)
				.where('unit_id', '=', unitId)
				.where('moment', '=', asked.query.moment)
				.where('given_week', '>=', period.firstWeek)
				.where('given_week', '<=', period.lastWeek)
				.where('outcome', '!=', 'withdrawn')
		)
		.selectFrom('ranked')
		.select(['given_week', 'due_week', 'answered_week', 'gender', 'age_band', 'mode'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.select((row) => row.fn.sum<number>('record_key').as('keys'))
		.where('turn', '=', 1)
		.groupBy(['given_week', 'due_week', 'answered_week', 'gender', 'age_band', 'mode'])
		.orderBy('given_week')
		.execute();
	const groups = rows.map((row) => ({
		band: attendanceOf(row, thisWeek),
		value: null,
		gender: row.gender,
		'age-band': row.age_band,
		mode: row.mode,
		count: row.count,
		keys: Number(row.keys)
	}));
	return { kind: 'one-variable', groups, coefficients: [] };
}

function attendanceOf(
	given: {
		readonly given_week: string;
		readonly due_week: string | null;
		readonly answered_week: string | null;
	},
	thisWeek: string
): string {
	const due = given.due_week ?? laterWeek(given.given_week, weeksUntilDue);
	const last = laterWeek(due, weeksOfGrace);
	const answered = given.answered_week;
	if (answered !== null && answered <= due) return 'in-time';
	if (answered !== null && answered <= last) return 'late';
	return last < thisWeek ? 'not-answered' : 'not-over';
}
