import type { Insertable } from 'kysely';
import { isoWeek } from '#research/facts/iso-week.ts';
import { previousWeeks } from '#research/facts/previous-weeks.ts';
import { recordKeyOf } from '#research/facts/record-key.ts';
import type { InventedHistory, InventedResponse } from '#research/simulation/invented-facts.ts';
import type {
	AttendanceFactTable,
	ItemFactTable,
	ResponseFactTable,
	ScoreFactTable,
	SuggestionFactTable
} from '../db/tables/research.ts';
import { newId, type UnitId } from '../ids.ts';
import { factRow } from './fact-row.ts';

/** What became of a suggestion for somebody who does not exist. */
export interface InventedSuggestion {
	readonly suggestion: string;
	readonly outcome: string;
}

/** Rows of the research tables. */
export interface TakenRows {
	readonly scores: Insertable<ScoreFactTable>[];
	readonly responses: Insertable<ResponseFactTable>[];
	readonly items: Insertable<ItemFactTable>[];
	readonly suggestions: Insertable<SuggestionFactTable>[];
	readonly attendance: Insertable<AttendanceFactTable>[];
}

const noRows = (): TakenRows => ({
	scores: [],
	responses: [],
	items: [],
	suggestions: [],
	attendance: []
});

/** Gathers the rows of invented people, to be taken from time to time. */
export function inventedRows(unit_id: UnitId, prefix: string, computed_at: string) {
	let rows = noRows();
	return {
		size: () => rows.items.length + rows.scores.length,
		take: (): TakenRows => {
			const taken = rows;
			rows = noRows();
			return taken;
		},
		add: (
			{ person, responses, attendance }: InventedHistory,
			suggestions: readonly InventedSuggestion[]
		) => {
			const record_key = recordKeyOf(person);
			const placed = responses.map((response) => rowOf(response, record_key));
			const previous = previousWeeks(placed);
			for (const [i, response] of responses.entries()) {
				const row = placed[i]!;
				addResponse(response, { ...row, ...previous.get(row.response_reference)! });
			}
			for (const [i, one] of attendance.entries()) {
				rows.attendance.push({
					unit_id,
					reference: `${prefix}-${person}-${i}`,
					pseudonym: person,
					moment: one.moment,
					given_week: one.givenWeek,
					due_week: one.dueWeek,
					answered_week: one.answeredWeek,
					outcome: one.answeredWeek === null ? 'open' : 'answered',
					age_band: one.ageBand,
					gender: one.gender,
					mode: one.mode,
					record_key
				});
			}
			for (const one of suggestions) rows.suggestions.push({ unit_id, pseudonym: person, ...one });
		}
	};

	function rowOf(response: InventedResponse, record_key: number) {
		const { person, rater, occasion, formId, formVersion } = response;
		return {
			unit_id,
			pseudonym: person,
			response_reference: `${prefix}-${response.response}`,
			rater,
			record_key,
			form_id: formId,
			form_version: formVersion,
			occasion: occasion.number,
			moment: occasion.moment,
			week: isoWeek(occasion.submittedAt),
			age_band: occasion.ageBand,
			gender: occasion.gender,
			mode: occasion.mode
		};
	}

	function addResponse(
		{ scores, items }: InventedResponse,
		row: Insertable<ResponseFactTable>
	): void {
		const { pseudonym, response_reference, rater, record_key, form_previous_week } = row;
		const shared = { unit_id, pseudonym, response_reference, rater, record_key };
		for (const fact of scores) {
			const id = newId<'score-fact'>();
			rows.scores.push({ ...shared, ...factRow(fact), form_previous_week, id, computed_at });
		}
		rows.responses.push(row);
		for (const fact of items) rows.items.push({ unit_id, response_reference, ...fact });
	}
}
