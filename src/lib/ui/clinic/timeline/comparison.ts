/** One question at two occasions. */
export interface ComparedAnswer {
	readonly item: string;
	readonly about: string;
	readonly aboutLanguage: string;
	readonly before: string;
	readonly after: string;
	readonly hasChanged: boolean;
}

/** An occasion that can be compared. */
export interface Occasion {
	readonly responseId: string;
	readonly at: string;
	readonly version: string;
}

/** Two occasions of a form, question by question. */
export interface Comparison {
	readonly before: Occasion;
	readonly after: Occasion;
	readonly answers: readonly ComparedAnswer[];
}
