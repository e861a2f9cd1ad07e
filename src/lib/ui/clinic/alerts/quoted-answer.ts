/** A question and what was answered, word for word. */
export interface QuotedAnswer {
	readonly about: string;
	readonly says: string;
	/** The form and the moment; null when several answers together raised the alert. */
	readonly form: string | null;
	readonly at: string | null;
	/** What stands now, when the person has answered otherwise since. */
	readonly changedTo: string | null;
}
