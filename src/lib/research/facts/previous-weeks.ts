/** What says where a response stands among those of the same person. */
export interface PlacedResponse {
	readonly form_id: string;
	readonly form_version: string;
	readonly rater: string;
	readonly occasion: number;
	readonly moment: string;
	readonly week: string;
	readonly response_reference: string;
}

export interface PreviousWeeks {
	/** Week of the response before it at the same moment, of any form; null for the first. */
	readonly previous_week: string | null;
	/** The same of this form by this rater, in versions with the same major number. */
	readonly form_previous_week: string | null;
}

/**
 * When the response before each was given. With it the first of a period is told without looking at
 * the others: the one before it, if there is one, was given before the period began.
 * @param responses all of one person
 */
export function previousWeeks(
	responses: readonly PlacedResponse[]
): ReadonlyMap<string, PreviousWeeks> {
	const inOrder = responses.toSorted(
		(a, b) =>
			order(a.week, b.week) ||
			a.occasion - b.occasion ||
			order(a.response_reference, b.response_reference)
	);
	const [last, lastOfForm] = [new Map<string, string>(), new Map<string, string>()];
	return new Map(
		inOrder.map(({ moment, week, form_id, form_version, rater, response_reference }) => {
			const form = JSON.stringify([moment, form_id, form_version.split('.')[0], rater]);
			const previous = {
				previous_week: last.get(moment) ?? null,
				form_previous_week: lastOfForm.get(form) ?? null
			};
			last.set(moment, week);
			lastOfForm.set(form, week);
			return [response_reference, previous];
		})
	);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
