/** What is different in a form since the time before. */
export interface FormChange {
	readonly form: string;
	readonly title: string;
	/** Responses, to be compared question by question. */
	readonly before: string;
	readonly after: string;
	readonly beforeAt: string;
	readonly afterAt: string;
	/** How many questions were answered otherwise. */
	readonly answers: number;
	readonly scores: readonly {
		readonly title: string;
		readonly before: string;
		readonly after: string;
	}[];
}

/** A question that stands open, and why. */
export interface Gap {
	readonly form: string;
	readonly about: string;
}

/** What is not known: declined is told apart from not answered. */
export interface Gaps {
	readonly missing: readonly Gap[];
	readonly declined: readonly Gap[];
}
