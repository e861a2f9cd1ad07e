/** An alert that waits, as the work list shows it. */
export interface AlertLine {
	readonly alertId: string;
	readonly episodeId: string;
	readonly name: string;
	readonly urgency: 'now' | 'soon';
	readonly says: string;
	readonly raisedAt: string;
	/** Name of whoever has taken it; null while nobody has. */
	readonly takenBy: string | null;
}

/** Forms that were given, and how far they have come. */
export interface GivenLine {
	readonly assignmentId: string;
	readonly title: string;
	readonly moment: string;
	readonly dueOn: string | null;
	readonly status: 'open' | 'submitted' | 'withdrawn';
	readonly forms: number;
	readonly opened: number;
	readonly submitted: number;
}

/** One person on the work list. */
export interface PersonLine {
	readonly episodeId: string;
	readonly name: string;
	readonly number: string | null;
	readonly phase: string;
	readonly startedAt: string;
	readonly given: readonly GivenLine[];
	readonly openAlerts: number;
}

/** True when forms are still out and their date has passed. */
export function isOverdue(given: GivenLine, today: string): boolean {
	return given.status === 'open' && given.dueOn !== null && given.dueOn < today;
}
