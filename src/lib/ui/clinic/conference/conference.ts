import type { PersonParts } from '../person/person.ts';
import type { SuggestionParts } from '../suggestions/suggestion.ts';

/** A person's page for several to look at. */
export interface Conference extends Omit<PersonParts, 'given'> {
	readonly suggestions: SuggestionParts;
	readonly hasKept: boolean;
	readonly isClosed: boolean;
	readonly notFor: readonly string[];
}

/** Whom the page is shared with. */
export interface RunningShare {
	readonly shareId: string;
	readonly with: string;
	readonly purpose: string;
	readonly sharedBy: string;
	readonly endsAt: string;
}

/** What a clinician writes when sharing. (Superforms takes type aliases only.) */
export type ShareInput = {
	email: string;
	purpose: string;
	days: number;
	isAgreed: boolean;
};

/** How long something can be shared. */
export const shareDays = [1, 3, 7, 14] as const;
