import type { MeasureName } from '../measures/measure.ts';

/** What a researcher asks for, as a document that can be kept, shared and asked again. */
export interface Query {
	readonly measure: MeasureName;
	/** Full name of a score with bands, `audit.zone`; for measures of a score. */
	readonly score?: string;
	/** Id of a form, for measures of a form. */
	readonly form?: string;
	/** Only answers given at this moment of treatment. */
	readonly moment: string;
	/** The later moment, for measures that look at one. */
	readonly later?: string;
	/** Names of periods that are over; each is a table of its own. */
	readonly periods: readonly string[];
	/** Strata: none, one, or two of which one is the unit's core stratum. */
	readonly by: readonly string[];
	/** Higher than the unit's own threshold, when given. */
	readonly threshold?: number;
	/** A multiple of the unit's own rounding, when given. */
	readonly rounding?: number;
	readonly title?: string;
}

/** What kind of thing is wrong with a query; pages have words for each. */
export type QueryProblemCode =
	| 'not-a-document'
	| 'field'
	| 'no-such-score'
	| 'no-such-form'
	| 'no-such-moment'
	| 'no-such-stratum'
	| 'not-needed'
	| 'missing'
	| 'not-a-period'
	| 'period-not-over'
	| 'later-not-over'
	| 'stratum-twice'
	| 'not-crossed'
	| 'core-only'
	| 'threshold-too-low'
	| 'rounding-too-fine'
	| 'one-rater'
	| 'no-items';

/** Something that is wrong with a query, and where. */
export interface QueryProblem {
	readonly code: QueryProblemCode;
	/** What was written, what is allowed: for the words of a page. */
	readonly detail: Readonly<Record<string, string | number>>;
	/** Path within the document, `periods.0`. */
	readonly at: string;
	/** Line of the file; null when the query did not come from one. */
	readonly line: number | null;
	readonly message: string;
	readonly remedy: string;
}

export type QueryOutcome =
	{ readonly query: Query } | { readonly problems: readonly QueryProblem[] };
