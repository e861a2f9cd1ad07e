/** Something said to one purpose, by a text of a version. */
export interface ConsentAct {
	readonly act: 'given' | 'refused' | 'withdrawn';
	readonly at: string;
	readonly version: string;
}

/** How one purpose stands. */
export interface ConsentLine {
	readonly purpose: string;
	/** What the person was asked. */
	readonly question: string;
	/** Whom the clinic may talk to; null when it is about no named person. */
	readonly name: string | null;
	/** What may be talked about with them. */
	readonly about: readonly string[];
	/** Null until the person has said anything. */
	readonly now: ConsentAct | null;
	/** What was said before, newest first. */
	readonly before: readonly ConsentAct[];
}
