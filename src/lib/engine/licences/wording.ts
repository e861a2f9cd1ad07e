import type { Language, Text } from '../text.ts';

/** What a unit's own wording says of one question; options and anchors by their value. */
export interface ItemWording {
	readonly text: Text;
	readonly help?: Text;
	readonly options?: Readonly<Record<string, Text>>;
	readonly anchors?: Readonly<Record<string, Text>>;
}

/** Wording that a unit loads under its own licence. It says words only: scoring stays the form's. */
export interface Wording {
	readonly wording: string;
	/** Version of the form it was written for; it fits every version with the same questions. */
	readonly for: string;
	/** The languages it brings, and what each is. */
	readonly translation: Readonly<
		Record<Language, 'official' | 'published-unofficial' | 'product-draft-not-validated'>
	>;
	/** Where the right to use it is written: agreement, licence number, letter. */
	readonly reference: string;
	/** By item, or `rows-item.cell`. */
	readonly items: Readonly<Record<string, ItemWording>>;
}
