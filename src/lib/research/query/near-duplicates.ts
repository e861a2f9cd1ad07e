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
	/** Nearly the same people were counted by something else. */
	| 'nearly-the-same-people';

/**
 * Whether earlier questions of a project were about nearly the same people, so that the difference
 * of two answers could be about few. It looks at what was asked only: a warning that depended on
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
		else if (!isSameCount(one.cohort, asked.cohort)) warnings.add('nearly-the-same-people');
	}
	return [...warnings].sort();
}

/** People of one moment and period: whatever is counted of them, they are mostly the same. */
function isOfSamePeople(one: AskedCohort, other: AskedCohort): boolean {
	return one.moment === other.moment && one.periods.some((name) => other.periods.includes(name));
}

function isSameCount(one: AskedCohort, other: AskedCohort): boolean {
	return one.measure === other.measure && one.of === other.of && one.later === other.later;
}
