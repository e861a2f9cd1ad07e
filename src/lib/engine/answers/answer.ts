/** A value as a person gave it, after coercion. Each item type says which of these it uses. */
export type AnswerValue = string | number | readonly (string | number)[] | readonly Row[] | Balance;

/** One row of a repeating group. Cells that were not filled in are absent. */
export interface Row {
	readonly id: string;
	readonly cells: Readonly<Record<string, AnswerValue>>;
}

/** Two lists held against each other. */
export interface Balance {
	readonly left: readonly string[];
	readonly right: readonly string[];
}

/** What is stored about an item (semantics 2.1); `hidden` and `not-asked` are computed. */
export type StoredState = 'open' | 'skipped' | 'declined' | 'unclear' | 'answered';

/** What is true of an item (semantics 2.1). */
export type AnswerState = StoredState | 'hidden' | 'not-asked';

export type Answer =
	| { readonly state: 'answered'; readonly value: AnswerValue }
	| { readonly state: Exclude<StoredState, 'answered'>; readonly value?: AnswerValue };

export const openAnswer: Answer = { state: 'open' };

/** Marks on an answer, separate from its state (semantics 2.4). */
export interface Marks {
	readonly affected?: boolean;
	readonly assisted?: string;
	readonly approximate?: boolean;
	readonly confirmedAt?: string;
	readonly talk?: string;
}

/** Answers by full item name, `form.item`. */
export type Answers = Readonly<Record<string, Answer>>;

/** Facts, events and the phase, which are known about the episode and not asked in a form. */
export interface Context {
	readonly facts?: Readonly<Record<string, string | number | boolean>>;
	readonly events?: Readonly<Record<string, string | number | boolean>>;
	readonly phase?: string;
}
