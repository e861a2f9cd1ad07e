import { isoWeek } from '#research/facts/iso-week.ts';
import type { Counted } from '#research/tables/counted.ts';
import type { StratumName } from '#research/query/strata.ts';
import type { Queries } from '../../db/database.ts';
import { countAgreement } from './count-agreement.ts';
import { countBands } from './count-bands.ts';
import { countChange } from './count-change.ts';
import { countConsistency } from './count-consistency.ts';
import { countDropOut } from './count-drop-out.ts';
import { countItems } from './count-items.ts';
import { countNoShow } from './count-no-show.ts';
import { countSuggestions } from './count-suggestions.ts';
import type { FactsWanted } from './facts-wanted.ts';

const columns = { gender: 'gender', 'age-band': 'age_band', mode: 'mode' } as const;

/** Counts the people of one period for the measure that was asked for. Not protected. */
export function countPeople(
	db: Queries,
	wanted: FactsWanted,
	core: StratumName,
	now: Date
): Promise<Counted> {
	switch (wanted.asked.measure.name) {
		case 'bands':
			return countBands(db, wanted);
		case 'change':
			return countChange(db, wanted);
		case 'items':
			return countItems(db, wanted, columns[core]);
		case 'consistency':
			return countConsistency(db, wanted);
		case 'agreement':
			return countAgreement(db, wanted);
		case 'suggestions':
			return countSuggestions(db, wanted, columns[core]);
		case 'drop-out':
			return countDropOut(db, wanted);
		case 'no-show':
			return countNoShow(db, wanted, isoWeek(now));
	}
}
