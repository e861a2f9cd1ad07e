import type { AssignmentBar } from '#engine/licences/may-be-assigned.ts';

export type FormKind =
	'instrument' | 'profile' | 'conversation' | 'feedback' | 'plan' | 'interview' | 'consent';

/** A form that can be given. */
export interface OfferedForm {
	/** `patient:audit`: the form and who answers it. */
	readonly choice: string;
	readonly title: string;
	readonly kind: FormKind;
	readonly minutes: number;
	readonly rater: 'patient' | 'clinician';
	/** Why the package opens it; null when it does not say. */
	readonly because: string | null;
	/** Why it cannot be given yet, and whose permission or wording it waits for; null when it can. */
	readonly bar: { readonly because: AssignmentBar; readonly holder: string } | null;
}

/** The forms of a package, or all forms, in the groups in which a clinician thinks of them. */
export interface Offer {
	readonly core: readonly OfferedForm[];
	readonly opened: readonly OfferedForm[];
	readonly byClinician: readonly OfferedForm[];
	readonly laterPhase: readonly OfferedForm[];
}

/** True when every word that is searched for stands in the title or the id of a form. */
export function isFound({ title, choice }: OfferedForm, search: string): boolean {
	const where = `${title} ${choice}`.toLocaleLowerCase('nb');
	return search
		.toLocaleLowerCase('nb')
		.split(/\s+/)
		.every((word) => where.includes(word));
}

/** Minutes that the person's own part takes together. */
export function minutesOf(offer: Offer, chosen: readonly string[]): number {
	return Object.values(offer)
		.flat()
		.filter((form: OfferedForm) => form.rater === 'patient' && chosen.includes(form.choice))
		.reduce((sum: number, form: OfferedForm) => sum + form.minutes, 0);
}
