/** What became of a suggestion for a person: not suggested, or suggested and then what. */
export const suggestionOutcomes = [
	'not-suggested',
	'not-decided',
	'offered',
	'adapted',
	'not-now'
] as const;
export type SuggestionOutcome = (typeof suggestionOutcomes)[number];

/**
 * The outcome for a state as it was last computed and the clinic's latest decision, if any.
 * What was decided stays decided when the suggestion no longer holds.
 */
export function outcomeOfSuggestion(
	status: string,
	decided: string | undefined
): SuggestionOutcome {
	if (decided === 'offered' || decided === 'adapted' || decided === 'not-now') return decided;
	return status === 'suggested' ? 'not-decided' : 'not-suggested';
}
