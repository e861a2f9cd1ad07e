import type { Insertable } from 'kysely';
import { isoWeek } from '#research/facts/iso-week.ts';
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
			for (const response of responses) addResponse(response, record_key);
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

	function addResponse(response: InventedResponse, record_key: number): void {
		const { person, rater, occasion, scores, items, formId, formVersion } = response;
		const reference = `${prefix}-${response.response}`;
		const shared = { unit_id, pseudonym: person, response_reference: reference, rater, record_key };
		for (const fact of scores) {
			rows.scores.push({ ...shared, ...factRow(fact), id: newId<'score-fact'>(), computed_at });
		}
		rows.responses.push({
			...shared,
			form_id: formId,
			form_version: formVersion,
			occasion: occasion.number,
			moment: occasion.moment,
			week: isoWeek(occasion.submittedAt),
			age_band: occasion.ageBand,
			gender: occasion.gender,
			mode: occasion.mode
		});
		for (const fact of items) rows.items.push({ unit_id, response_reference: reference, ...fact });
	}
}
