/** An alert that waits, as the work list shows it. */
export interface AlertLine {
	readonly alertId: string;
	readonly episodeId: string;
	readonly name: string;
	readonly urgency: 'now' | 'soon';
	readonly says: string;
	/** How soon it must be met; smaller is sooner. */
	readonly rank: number;
	readonly raisedAt: string;
	/** Name of whoever has taken it; null while nobody has. */
	readonly takenBy: string | null;
	readonly hasWaitedTooLong: boolean;
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
	/** What was promised and when it is to be looked at again. */
	readonly followUps: readonly FollowUp[];
	/** Decisions that stand although their ground has changed. */
	readonly changedDecisions: number;
	/** The reader follows something up here, or has taken an alert. */
	readonly isMine: boolean;
}

/** What was promised, who follows it up and when. */
export interface FollowUp {
	/** A date, `2026-12-24`. */
	readonly on: string;
	readonly title: string;
	readonly owner: string | null;
}

/** True when forms are still out and their date has passed. */
export function isOverdue(given: GivenLine, today: string): boolean {
	return given.status === 'open' && given.dueOn !== null && given.dueOn < today;
}

/** The open alerts about one person. */
export interface PersonAlerts {
	readonly episodeId: string;
	readonly name: string;
	readonly urgency: 'now' | 'soon';
	/** How soon the most severe of those that nobody has taken must be met. */
	readonly rank: number;
	readonly isTaken: boolean;
	/** When the first of them came. */
	readonly raisedAt: string;
	/** Who has taken some of them. */
	readonly takenBy: readonly string[];
	readonly hasWaitedTooLong: boolean;
	readonly alerts: readonly AlertLine[];
}

/**
 * Alerts by person, the most severe first. People with an alert that nobody has taken come before
 * the others, also when a colleague has taken another alert about them.
 */
export function alertsByPerson(alerts: readonly AlertLine[]): readonly PersonAlerts[] {
	return [...Map.groupBy(alerts, ({ episodeId }) => episodeId)]
		.map(([episodeId, of]): PersonAlerts => {
			const alerts = of.toSorted(inOrder);
			const [first] = alerts as [AlertLine, ...AlertLine[]];
			return {
				episodeId,
				name: first.name,
				urgency: of.some(({ urgency }) => urgency === 'now') ? 'now' : 'soon',
				raisedAt: of.map(({ raisedAt }) => raisedAt).toSorted()[0] ?? first.raisedAt,
				hasWaitedTooLong: of.some(({ hasWaitedTooLong }) => hasWaitedTooLong),
				takenBy: [...new Set(of.flatMap(({ takenBy }) => takenBy ?? []))],
				rank: first.rank,
				isTaken: first.takenBy !== null,
				alerts
			};
		})
		.toSorted(
			(a, b) =>
				Number(a.isTaken) - Number(b.isTaken) ||
				a.rank - b.rank ||
				(a.raisedAt < b.raisedAt ? -1 : 1)
		);
}

function inOrder(a: AlertLine, b: AlertLine): number {
	return (
		Number(a.takenBy !== null) - Number(b.takenBy !== null) ||
		a.rank - b.rank ||
		(a.raisedAt < b.raisedAt ? -1 : 1)
	);
}
