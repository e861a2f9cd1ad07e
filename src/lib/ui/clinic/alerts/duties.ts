/**
 * Duties that an answer about danger can set off, by the sources of the content that cites them.
 * Nobody has checked the references against the law as it stands: the page says so.
 */
export const duties = ['hpl-31', 'hpl-33', 'hpl-32', 'strl-196', 'hpl-10a'] as const;

export type Duty = (typeof duties)[number];

/** The duties that some references name, in the order of this list. */
export function dutiesIn(references: readonly string[]): readonly Duty[] {
	return duties.filter((duty) => references.includes(duty));
}
