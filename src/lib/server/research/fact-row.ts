import type { ScoreFact } from '#research/facts/facts-of-report.ts';

/** A fact as it stands in its table, without whose it is. */
export function factRow(fact: ScoreFact) {
	return {
		form_id: fact.formId,
		form_version: fact.formVersion,
		score: fact.score,
		value: fact.value,
		lower: fact.lower,
		upper: fact.upper,
		is_complete: Number(fact.isComplete),
		answered: fact.answered,
		total: fact.total,
		declined: fact.declined,
		band: fact.band,
		possible_bands: JSON.stringify(fact.possibleBands),
		occasion: fact.occasion,
		moment: fact.moment,
		week: fact.week,
		age_band: fact.ageBand,
		gender: fact.gender,
		mode: fact.mode
	};
}
