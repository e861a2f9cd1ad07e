import type { CompiledForm } from '../compile/compiled.ts';
import { isShell } from './questions.ts';
import type { Wording } from './wording.ts';
import { withWordings } from './with-wording.ts';

/** A unit's recorded right to use an instrument; times as UTC text. */
export interface Permission {
	readonly instrument: string;
	readonly validFrom: string;
	readonly validUntil: string | null;
}

/** What a unit has, and the moment at which it is asked. */
export interface Rights {
	readonly permissions: readonly Permission[];
	readonly wordings: readonly Wording[];
	readonly now: string;
}

export type AssignmentBar = 'permission-missing' | 'permission-ended' | 'wording-missing';

/** A form that can't be given yet, why, and whose permission or wording it waits for. */
export interface NotAssignable {
	readonly form: string;
	readonly because: AssignmentBar;
	readonly holder: string;
}

/**
 * Why a form may not be given, or null when it may. Class B waits until the permission is on
 * record; a form without wording waits until the unit has loaded its own.
 */
export function mayBeAssigned(form: CompiledForm, rights: Rights): AssignmentBar | null {
	if (form.instrument?.licence.class === 'B') {
		const own = rights.permissions.filter(({ instrument }) => instrument === form.id);
		if (own.length === 0) return 'permission-missing';
		if (!own.some((one) => isInForce(one, rights.now))) return 'permission-ended';
	}
	return isShell(withWordings(form, rights.wordings)) ? 'wording-missing' : null;
}

/** Every form of a list that may not be given, with the reason. */
export function notAssignable(
	forms: readonly CompiledForm[],
	rights: Rights
): readonly NotAssignable[] {
	return forms.flatMap((form) => {
		const because = mayBeAssigned(form, rights);
		return because
			? [{ form: form.id, because, holder: form.instrument?.licence.holder ?? '' }]
			: [];
	});
}

function isInForce({ validFrom, validUntil }: Permission, now: string): boolean {
	return validFrom <= now && (validUntil === null || now < validUntil);
}
