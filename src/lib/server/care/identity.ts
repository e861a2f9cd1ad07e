/** Who somebody is; sealed under the person's own key. */
export interface Identity {
	readonly name: string;
	/** National identity number or the clinic's own number, when the clinic keeps it here. */
	readonly number: string | null;
}

/** Facts that no form asks for; `sex` (at birth) and `birthYear` decide cut-offs. Sealed. */
export type Facts = Readonly<Record<string, string | number | boolean>>;
