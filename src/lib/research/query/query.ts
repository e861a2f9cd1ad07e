/** What a researcher asks for, as a document that can be kept, shared and asked again. */
export interface Query {
	/** Full name of a score with bands, `audit.zone`. */
	readonly score: string;
	/** Only answers given at this moment of treatment. */
	readonly moment: string;
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

/** Something that is wrong with a query, and where. */
export interface QueryProblem {
	/** Path within the document, `periods.0`. */
	readonly at: string;
	/** Line of the file; null when the query did not come from one. */
	readonly line: number | null;
	readonly message: string;
	readonly remedy: string;
}

export type QueryOutcome =
	{ readonly query: Query } | { readonly problems: readonly QueryProblem[] };
