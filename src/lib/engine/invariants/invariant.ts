import type { Content } from '../compile/compiled.ts';

/** Something in the content that breaks an invariant of semantics 7. */
export interface Violation {
	readonly section: string;
	/** The suggestion, form, score or item that breaks it. */
	readonly at: string;
	readonly message: string;
}

/** A rule that all content must keep, whatever it says. */
export interface Invariant {
	readonly section: string;
	readonly says: string;
	violations(content: Content): readonly Omit<Violation, 'section'>[];
}
