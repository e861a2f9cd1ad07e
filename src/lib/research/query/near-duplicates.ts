import { measureOf } from '../measures/measure.ts';

/** Who was asked about, and what of them, whichever way they were divided. */
export interface AskedCohort {
	readonly measure: string;
	/** A score, a form, or nothing. */
	readonly of: string;
	readonly moment: string;
	readonly later: string;
	readonly periods: readonly string[];
	readonly settings: string;
}

export interface AskedQuery {
	readonly queryHash: string;
	readonly resultHash: string;
	readonly cohort: AskedCohort;
}

/** What the difference of two answers might tell; pages have words for each. */
export type QueryWarning =
	/** The same question was answered otherwise before. */
	| 'figures-have-changed'
	/** The same people were asked about under other settings. */
	| 'settings-have-changed'
	/** Nearly the same people, or what follows from one another, were counted apart. */
	| 'nearly-the-same-people';

/**
 * Whether earlier questions of a project were such that the difference of two answers could be about
 * few people. It looks at what was asked only: a warning that depended on
 * the people would itself tell how few they are.
 */
export function warningsAbout(
	asked: AskedQuery,
	earlier: readonly AskedQuery[]
): readonly QueryWarning[] {
	const warnings = new Set<QueryWarning>();
	for (const one of earlier) {
		if (one.queryHash === asked.queryHash && one.resultHash !== asked.resultHash) {
			warnings.add('figures-have-changed');
		}
		if (!isOfSamePeople(one.cohort, asked.cohort)) continue;
		if (one.cohort.settings !== asked.cohort.settings) warnings.add('settings-have-changed');
		else if (canTellByDifference(one.cohort, asked.cohort)) {
			warnings.add('nearly-the-same-people');
		}
	}
	return [...warnings].sort();
}

/** People of one moment and period: whatever is counted of them, they are the same, or nearly. */
function isOfSamePeople(one: AskedCohort, other: AskedCohort): boolean {
	return one.moment === other.moment && one.periods.some((name) => other.periods.includes(name));
}

/**
 * Every measure counts everybody of the moment, protected together: their differences tell nothing.
 * Two are not: whom something was given to is another group of people, and one score of a form may
 * follow from another.
 */
function canTellByDifference(one: AskedCohort, other: AskedCohort): boolean {
	const isGiven = ({ measure }: AskedCohort) => measure === measureOf('no-show').code;
	if (isGiven(one) !== isGiven(other)) return true;
	const formOf = ({ of }: AskedCohort) => (of.includes('.') ? of.split('.')[0] : null);
	return one.of !== other.of && formOf(one) !== null && formOf(one) === formOf(other);
}
